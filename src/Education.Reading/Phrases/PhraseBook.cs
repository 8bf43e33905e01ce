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
    private PhraseNode<T>[] _nodes = new PhraseNode<T>[64];
    private int _count = 1;

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
            ref readonly var here = ref _nodes[node];
            var word = tokens[i].Hash;
            node = here.MayLeadOn(word) ? _branches[Branch(node, word)] : Root;
            if (node == Root) node = here.AfterAnyWord;
            if (node == Root) break;
            if (_nodes[node].Meaning is not { } end) continue;
            meaning = end;
            found = i;
        }

        return found;
    }

    private int Grow(int node, ulong word)
    {
        if (_branches[Branch(node, word)] is not Root and var known) return known;
        if (_count == _nodes.Length) Array.Resize(ref _nodes, _count * 2);
        var grown = _count++;
        _nodes[node].LeadOn(word);
        _branches.Add(Branch(node, word), grown);
        if (word == _anyWord) _nodes[node].AfterAnyWord = grown;
        if (node == Root) Heads.Add(word);
        return grown;
    }

    // One number for both, so that a look-up compares one number: two branches are the same by chance as seldom as two words.
    private static ulong Branch(int node, ulong word) => word ^ ((ulong)node * 0x9E3779B97F4A7C15);
}
