using System.CommandLine;
using Education.Cli.History;
using Education.Lessons.Findings;

namespace Education.Cli.Baselines;

/// <summary>Options that leave findings out which are known already.</summary>
internal sealed class KnownFindingOptions
{
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Leave out the findings that this file lists. Findings of clinical safety (EDU5…) are always told.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _write = new("--write-baseline") { Description = "Write all findings of now to the file of --baseline." };

    private readonly Option<string?> _since = new("--changed-since")
    {
        Description = "Tell only what was added since this Git commit or branch, such as origin/main.",
        HelpName = "REF",
    };

    public KnownFindingOptions(Command command)
    {
        command.Options.Add(_baseline);
        command.Options.Add(_write);
        command.Options.Add(_since);
    }

    /// <summary>The findings that are to be told.</summary>
    public IReadOnlyList<Finding> Sift(ParseResult request, CheckedFiles now, OlderProjects past)
    {
        var findings = request.GetValue(_since) is { } reference ? OlderProject(reference, past).Sift(now).Fresh : now.Source.Findings;
        if (request.GetValue(_baseline) is not { } file)
        {
            return request.GetValue(_write) ? throw new UsageException("--write-baseline needs --baseline with the name of the file.") : findings;
        }

        if (request.GetValue(_write))
        {
            File.WriteAllText(file, BaselineFile.Write(Baseline.Of(now)));
        }

        var sifted = Read(file).Sift(now);
        return [.. findings.Intersect(sifted.Fresh), .. BaselineFile.Faults(file, sifted.Gone)];
    }

    private static Baseline OlderProject(string reference, OlderProjects past) => Baseline.Of(past.At(reference));

    private static Baseline Read(string file) => File.Exists(file)
        ? BaselineFile.Read(file, File.ReadAllText(file))
        : throw new UsageException($"There is no baseline ‘{file}’. Write it with --baseline {file} --write-baseline.");
}
