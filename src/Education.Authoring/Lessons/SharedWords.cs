using System.Collections.Concurrent;

namespace Education.Authoring.Lessons;

/// <summary>Keeps one copy of what the files of a site say again and again, such as the targets of links and the titles they show:
/// a large site would hold millions. Safe to use from several threads.</summary>
internal sealed class SharedWords
{
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>The first string with these letters that was asked for.</summary>
    public string One(string words) => _words.GetOrAdd(words, words);
}
