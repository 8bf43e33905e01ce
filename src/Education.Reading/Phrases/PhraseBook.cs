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
    private const int Root = 0;
    private static readonly ulong _anyWord = WordHash.Of(PhrasePattern.AnyWord);
    private static readonly SearchValues<char> _gaps = SearchValues.Create(" -\u00A0\u2011,");

    private readonly Branches _branches = new();
    private readonly List<PhraseNode<T>> _nodes = [new()];

    /// <summary>The first words of all phrases.</summary>
    public List<ulong> Heads { get; } = [];

    /// <summary>Adds a phrase; the one that was added first keeps its place.</summary>
    public void Add(string phrase, T meaning)
    {
        var node = Root;
        foreach (var range in phrase.AsSpan().SplitAny(_gaps))
        {
            if (range.Start.Value == range.End.Value) continue;
            node = Grow(node, WordHash.Of(phrase.AsSpan()[range]));
        }

        _nodes[node].Meaning ??= meaning;
    }

    /// <summary>The longest phrase that begins with the token at <paramref name="first"/>; its last token, or −1.</summary>
    public int Match(ReadOnlySpan<Token> tokens, int first, out T? meaning)
    {
        meaning = null;
        var found = -1;
        var node = Root;
        for (var i = first; i < tokens.Length; i++)
        {
            var next = _branches[Branch(node, tokens[i].Hash)];
            if (next == Root) next = _nodes[node].AfterAnyWord;
            if (next == Root) break;
            node = next;
            if (_nodes[node].Meaning is not { } end) continue;
            meaning = end;
            found = i;
        }

        return found;
    }

    private int Grow(int node, ulong word)
    {
        if (_branches[Branch(node, word)] is not Root and var known) return known;
        var grown = _nodes.Count;
        _nodes.Add(new());
        _branches.Add(Branch(node, word), grown);
        if (word == _anyWord) _nodes[node].AfterAnyWord = grown;
        if (node == Root) Heads.Add(word);
        return grown;
    }

    // One number for both, so that a look-up compares one number: two branches are the same by chance as seldom as two words.
    private static ulong Branch(int node, ulong word) => word ^ ((ulong)node * 0x9E3779B97F4A7C15);
}
