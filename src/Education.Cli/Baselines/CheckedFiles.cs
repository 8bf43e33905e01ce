using System.Text;
using Education.Authoring;
using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Lessons.Findings;

namespace Education.Cli.Baselines;

/// <summary>Findings, and the words they are about.</summary>
internal sealed class CheckedFiles
{
    private const int LongestWords = 160;

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _files;

    public CheckedFiles(ProjectFiles files, SiteSource source)
    {
        _files = files.All.DistinctBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f.Path, StringComparer.Ordinal);
        Source = source;
    }

    /// <summary>What was read, and every finding.</summary>
    public SiteSource Source { get; }

    /// <summary>Reads the files and checks them.</summary>
    public static CheckedFiles Check(ProjectFiles files, DateOnly today) => new(files, SiteSource.Of(files, today));

    public Fingerprint FingerprintOf(Finding finding) => new(finding.Rule.Id, finding.Where.Path, Words(finding.Where));

    private string Words(SourceSpan where)
    {
        string line = LinesOf(where.Path).ElementAtOrDefault(where.Line - 1) ?? "";
        int from = Math.Clamp(where.Column - 1, 0, line.Length);
        int to = where.EndLine == where.Line ? Math.Clamp(where.EndColumn - 1, from, line.Length) : from;
        string words = to > from ? line[from..to] : line.Trim();
        return words.Length <= LongestWords ? words : words[..LongestWords];
    }

    private string[] LinesOf(string path)
    {
        if (!_lines.TryGetValue(path, out string[]? lines))
        {
            var bytes = _files.GetValueOrDefault(path)?.Bytes ?? default;
            lines = Encoding.UTF8.GetString(bytes.Span).ReplaceLineEndings("\n").Split('\n');
            _lines.Add(path, lines);
        }

        return lines;
    }
}
