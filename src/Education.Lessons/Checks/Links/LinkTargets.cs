using Education.Lessons.Checks.Words;

namespace Education.Lessons.Checks.Links;

/// <summary>The files that links may name, found by more than their exact path, so that a message can say what was meant.</summary>
internal sealed class LinkTargets
{
    // Past this many broken links something bigger is wrong, and a guess for each would cost more than it helps.
    private const int MostGuesses = 200;

    private readonly Inspection _inspection;
    private readonly Lazy<Dictionary<string, string>> _byLowerPath;
    private readonly Lazy<Dictionary<string, string>> _byName;
    private int _guesses;

    public LinkTargets(Inspection inspection)
    {
        _inspection = inspection;
        var paths = inspection.Manuscripts.Select(m => m.Path);
        _byLowerPath = new(() => paths.DistinctBy(p => p, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p, StringComparer.OrdinalIgnoreCase));
        _byName = new(() => paths.DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase).ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The file whose path differs in letter case alone; null when none does.</summary>
    public string? InOtherCase(string path) =>
        _inspection.Find(path) is null && _byLowerPath.Value.TryGetValue(path, out string? exact) ? exact : null;

    /// <summary>The file the author most likely meant; null when there is no good guess.</summary>
    public string? Guess(string path)
    {
        string name = NameOf(path);
        if (_byName.Value.TryGetValue(name, out string? moved))
        {
            return moved;
        }

        return ++_guesses <= MostGuesses && Nearest.To(name, _byName.Value.Keys) is { } near ? _byName.Value[near] : null;
    }

    /// <summary>The file name without its ending.</summary>
    public static string NameOf(string path)
    {
        string file = path[(path.LastIndexOf('/') + 1)..];
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file[..dot] : file;
    }
}
