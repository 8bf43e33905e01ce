using System.Text;

namespace Education.Search.Analysis;

/// <summary>Turns text into index terms: words, in lower case, without words that carry no subject, cut to their stems.</summary>
public sealed class TextAnalyzer
{
    private readonly ILanguageChain _chain;
    private readonly Spelling _spelling;

    private TextAnalyzer(ILanguageChain chain, Spelling spelling)
    {
        _chain = chain;
        _spelling = spelling;
    }

    /// <summary>The analyzer of a language. A language without a chain of its own is cut into words and lower-cased, no more.</summary>
    /// <param name="language">A language tag such as <c>en</c> or <c>en-GB</c>; only its first part counts.</param>
    /// <param name="spelling">Whether spelling variants become one term.</param>
    public static TextAnalyzer For(string language, Spelling spelling = Spelling.Folded) => new(
        language.Split('-')[0] switch
        {
            "de" => new GermanChain(),
            "en" => new EnglishChain(),
            "es" => new SpanishChain(),
            "fr" => new FrenchChain(),
            _ => new PlainChain(),
        },
        spelling);

    /// <summary>The terms of a text in reading order. Stop words are left out.</summary>
    public IEnumerable<string> Terms(string text) => Words(text).Select(TermOf).Where(term => term.Length > 0);

    /// <summary>The words of a text as they stand there.</summary>
    public static IEnumerable<string> Words(string text)
    {
        for (var from = 0; WordBreaker.Next(text, from, out var word); from = word.End.Value)
        {
            yield return text[word];
        }
    }

    /// <summary>The term of one word; empty when it is a stop word.</summary>
    public string TermOf(string word) => TermOfNormal(Normal(word));

    /// <summary>The term of a word that is in its normal form already.</summary>
    internal string TermOfNormal(string normal) => _chain.StopWords.Contains(normal) ? "" : _chain.Stem(Folded(normal));

    /// <summary>Whether a word in its normal form only holds a question together, such as "why" and "don't".</summary>
    internal bool IsFunctionWord(string normal) => _chain.FunctionWords.Contains(Apostrophes.Without(normal));

    /// <summary>The words that are not indexed, in ordinal order.</summary>
    internal IEnumerable<string> StopWords => _chain.StopWords.Order(StringComparer.Ordinal);

    /// <summary>The words that only hold a question together, without apostrophes, in ordinal order.</summary>
    internal IEnumerable<string> FunctionWords => _chain.FunctionWords.Order(StringComparer.Ordinal);

    /// <summary>A word in its normal form with its spelling variant made alike, before it is cut to its stem.</summary>
    internal string Folded(string normal) => _spelling == Spelling.Folded ? _chain.Fold(normal) : normal;

    /// <summary>A word in lower case without what the language hangs on to it, such as the English possessive: what repair compares.</summary>
    public string Normal(string word) => LowerCase(_chain.Trim(word));

    private static string LowerCase(string word)
    {
        if (word.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')))
        {
            return word;
        }

        var lower = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var known = Rune.TryGetRuneAt(word, i, out var rune);
            if (!known)
            {
                lower.Append(word[i++]);
                continue;
            }

            i += rune.Utf16SequenceLength;
            // The dotted capital of Turkish has a simple lower case in Unicode's table, but not in the invariant culture.
            lower.Append(rune.Value == 'İ' ? "i" : Rune.ToLowerInvariant(rune).ToString());
        }

        return lower.ToString();
    }
}
