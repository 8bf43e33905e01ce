using System.Reflection;

namespace Education.Lessons.Checks.Words;

/// <summary>A list of words or phrases of one language from an embedded file. Lines that start with <c>#</c> say where it comes from;
/// after <c>=&gt;</c> stands what to write instead. A language without a file has an empty list, so that its checks stay silent.</summary>
internal sealed class WordList
{
    private static readonly WordList _empty = new([]);

    // The languages of a list are few, and to compare them costs less than to hash them.
    private static readonly Dictionary<string, (string Language, Lazy<WordList> Words)[]> _known = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(file => file.EndsWith(".txt", StringComparison.Ordinal))
        .Select(file => (Parts: file.Split('.'), Words: new Lazy<WordList>(() => Read(file))))
        .GroupBy(list => list.Parts[0], list => (list.Parts[1], list.Words), StringComparer.Ordinal)
        .ToDictionary(list => list.Key, list => list.ToArray(), StringComparer.Ordinal);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly int _longest;

    private WordList(IReadOnlyList<(string Phrase, string Instead)> entries)
    {
        Entries = entries;
        _phrases = entries.Select(e => e.Phrase).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = entries.Select(e => e.Phrase.Length).DefaultIfEmpty().Max();
        Phrases = new Phrases(entries.Select(e => e.Phrase));
    }

    /// <summary>In the order of the file; the second value is empty when the file names nothing.</summary>
    public IReadOnlyList<(string Phrase, string Instead)> Entries { get; }

    /// <summary>Finds the list's entries in running text.</summary>
    public Phrases Phrases { get; }

    /// <summary>The list, read once.</summary>
    public static WordList Of(string name, string language) => Find(name, language);

    /// <summary>The list for a content language; only the part of its tag before the hyphen matters.</summary>
    public static WordList Of(string name, Language language)
    {
        int hyphen = language.Tag.IndexOf('-', StringComparison.Ordinal);
        return Find(name, hyphen < 0 ? language.Tag : language.Tag.AsSpan(0, hyphen));
    }

    /// <summary>True for an entry of the list, in any letter case.</summary>
    public bool Contains(ReadOnlySpan<char> phrase) => phrase.Length <= _longest && _phrases.Contains(phrase);

    private static WordList Find(string name, ReadOnlySpan<char> language)
    {
        foreach (var (spoken, words) in _known.GetValueOrDefault(name).AsSpan())
        {
            if (language.SequenceEqual(spoken))
            {
                return words.Value;
            }
        }

        return _empty;
    }

    private static WordList Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? Stream.Null;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#');
        return new WordList([.. lines.Select(Entry)]);
    }

    private static (string, string) Entry(string line)
    {
        string[] sides = line.Split("=>", 2, StringSplitOptions.TrimEntries);
        return (sides[0], sides.Length > 1 ? sides[1] : "");
    }
}
