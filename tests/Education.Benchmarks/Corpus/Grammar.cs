using System.Text;

namespace Education.Benchmarks.Corpus;

/// <summary>Makes plain English sentences from a small grammar. The same dice give the same words.</summary>
internal sealed class Grammar
{
    private readonly ILookup<string, string> _choices;

    private Grammar(ILookup<string, string> choices) => _choices = choices;

    /// <summary>The grammar of <c>sentences.txt</c>.</summary>
    public static Grammar English { get; } = new(Resource.Lines("Corpus.sentences.txt")
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(": ", 2))
        .ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal));

    /// <summary>Any text of a name; a name in capitals starts the text with a capital.</summary>
    public string Say(string name, Random dice)
    {
        var words = new StringBuilder();
        Say(name, dice, words);
        return words.ToString();
    }

    /// <summary>Several sentences in a row.</summary>
    public string Paragraph(Random dice, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Say("sentence", dice)));

    private void Say(string name, Random dice, StringBuilder words)
    {
        bool capital = char.IsAsciiLetterUpper(name[0]);
        int start = words.Length;
        var choices = _choices[name.ToLowerInvariant()];
        string text = choices.ElementAt(dice.Next(choices.Count()));
        int at = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', at))
        {
            int close = text.IndexOf('}', open);
            words.Append(text, at, open - at);
            Say(text[(open + 1)..close], dice, words);
            at = close + 1;
        }

        words.Append(text, at, text.Length - at);
        if (capital)
        {
            words[start] = char.ToUpperInvariant(words[start]);
        }
    }
}
