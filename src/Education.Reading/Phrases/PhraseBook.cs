using System.Buffers;
using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Phrases;

/// <summary>
/// Finds many phrases in a sentence at once: a tree whose branches are words. Words are told apart by hash, so a hyphen and a space
/// between two words are the same.
/// </summary>
internal sealed class PhraseBook<T>
    where T : class
{
    private static readonly ulong _anyWord = WordHash.Of(PhrasePattern.AnyWord);
    private static readonly SearchValues<char> _gaps = SearchValues.Create(" -\u00A0\u2011,");

    private readonly Dictionary<(int Node, ulong Word), int> _branches = [];
    private readonly List<T?> _ends = [null];

    /// <summary>The first words of all phrases.</summary>
    public IEnumerable<ulong> Heads => _branches.Keys.Where(branch => branch.Node == 0).Select(branch => branch.Word);

    /// <summary>Adds a phrase; the one that was added first keeps its place.</summary>
    public void Add(string phrase, T meaning)
    {
        var node = 0;
        foreach (var range in phrase.AsSpan().SplitAny(_gaps))
        {
            if (range.Start.Value == range.End.Value) continue;
            var branch = (node, WordHash.Of(phrase.AsSpan()[range]));
            if (!_branches.TryGetValue(branch, out node))
            {
                node = _ends.Count;
                _ends.Add(null);
                _branches.Add(branch, node);
            }
        }

        _ends[node] ??= meaning;
    }

    /// <summary>The longest phrase that begins with the token at <paramref name="first"/>; its last token, or −1.</summary>
    public int Match(ReadOnlySpan<Token> tokens, int first, out T? meaning)
    {
        meaning = null;
        var found = -1;
        var node = 0;
        for (var i = first; i < tokens.Length; i++)
        {
            if (!_branches.TryGetValue((node, tokens[i].Hash), out var next) && !_branches.TryGetValue((node, _anyWord), out next)) break;
            node = next;
            if (_ends[node] is not { } end) continue;
            meaning = end;
            found = i;
        }

        return found;
    }
}
