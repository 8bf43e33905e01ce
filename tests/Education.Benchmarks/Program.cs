using System.CommandLine;
using BenchmarkDotNet.Running;
using Education.Benchmarks.Compare;
using Education.Benchmarks.Corpus;
using Education.Benchmarks.Links;
using Education.Benchmarks.Mutate;
using Education.Benchmarks.Preview;
using Education.Benchmarks.Profile;

Command[] verbs = [CorpusCommand.Create(), CompareCommand.Create(), LinkPassCommand.Create(), MutateCommand.Create(), PreviewCommand.Create(), ProfileCommand.Create()];
if (args.Length > 0 && Array.Exists(verbs, verb => verb.Name == args[0]))
{
    var root = new RootCommand("Measures the generator. Without one of these verbs, BenchmarkDotNet takes over.");
    Array.ForEach(verbs, root.Subcommands.Add);
    return await root.Parse(args).InvokeAsync();
}

BenchmarkSwitcher.FromAssembly(typeof(CorpusPlan).Assembly).Run(args);
return 0;
