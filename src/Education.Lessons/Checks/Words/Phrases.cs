using System.Buffers;

namespace Education.Lessons.Checks.Words;

/// <summary>Finds many phrases in a text at once: whole words, in any letter case, with straight or curly apostrophes, with spaces or hyphens.</summary>
internal sealed class Phrases
{
    private readonly SearchValues<string> _forms;
    private readonly ILookup<char, (string Form, string Phrase)> _byFirst;

    public Phrases(IEnumerable<string> phrases)
    {
        var forms = phrases.SelectMany(p => FormsOf(p).Select(f => (Form: f, Phrase: p))).Where(f => f.Form.Length > 0)
            .DistinctBy(f => f.Form, StringComparer.OrdinalIgnoreCase).ToList();
        _forms = SearchValues.Create([.. forms.Select(f => f.Form)], StringComparison.OrdinalIgnoreCase);
        _byFirst = forms.OrderByDescending(f => f.Form.Length).ToLookup(f => char.ToUpperInvariant(f.Form[0]));
    }

    /// <summary>Every place where a phrase stands, from left to right; of two that start together the longer one.</summary>
    public IEnumerable<PhraseHit> In(string text)
    {
        for (int at = Next(text, 0); at >= 0;)
        {
            var hit = HitAt(text, at);
            if (hit is { } found)
            {
                yield return found;
            }

            at = Next(text, hit is { } h ? h.Start + h.Length : at + 1);
        }
    }

    /// <summary>True when any phrase stands in the text.</summary>
    public bool AnyIn(string text) => In(text).Any();

    /// <summary>True when any phrase stands in the text, even as a part of a word.</summary>
    public bool AnyInside(string text) => Next(text, 0) >= 0;

    private int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny(_forms);
        return found < 0 ? -1 : from + found;
    }

    private PhraseHit? HitAt(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        foreach (var (form, phrase) in _byFirst[char.ToUpperInvariant(text[at])])
        {
            int end = at + form.Length;
            if (string.Compare(text, at, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return new PhraseHit(at, form.Length, phrase);
            }
        }

        return null;
    }

    private static IEnumerable<string> FormsOf(string phrase)
    {
        string curly = phrase.Replace('\'', '’');
        string[] spelt = [phrase, curly, phrase.Replace('-', ' '), phrase.Replace(' ', '-')];
        return spelt.Distinct(StringComparer.Ordinal);
    }
}
