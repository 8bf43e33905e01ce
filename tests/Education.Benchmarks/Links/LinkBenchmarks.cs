using BenchmarkDotNet.Attributes;
using Education.Lessons.Trees;

namespace Education.Benchmarks.Links;

/// <summary>
/// The link pass over 10,000 lessons with 30 links each, on one core: every target looked up and judged. Reading the files is left out,
/// since a build holds the parsed documents anyway. Pages a second are <see cref="LinkTrees.Lessons"/> over the mean.
/// </summary>
[MemoryDiagnoser]
public class LinkBenchmarks
{
    private readonly LinkTree _tree = LinkTrees.Make();

    /// <summary>Facts and judgements of every link, and the sorted findings.</summary>
    [Benchmark]
    public int LinkPass() => TreeInspector.Inspect(_tree, new TreeOptions()).Count;
}
