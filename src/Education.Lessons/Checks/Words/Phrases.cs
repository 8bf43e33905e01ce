using System.Buffers;
using System.Text;

namespace Education.Lessons.Checks.Words;

/// <summary>Finds many phrases in a text at once: whole words, in any letter case, with straight or curly apostrophes, with spaces or hyphens.</summary>
internal sealed class Phrases
{
    private readonly SearchValues<string> _forms;

    // The search is several times faster when neither text nor forms hold anything but ASCII, as most texts do.
    private readonly SearchValues<string> _asciiForms;
    private readonly ILookup<char, (string Form, string Phrase)> _byFirst;

    public Phrases(IEnumerable<string> phrases)
    {
        var forms = phrases.SelectMany(p => FormsOf(p).Select(f => (Form: f, Phrase: p))).Where(f => f.Form.Length > 0)
            .DistinctBy(f => f.Form, StringComparer.OrdinalIgnoreCase).ToList();
        _forms = Search(forms.Select(f => f.Form));
        _asciiForms = Search(forms.Select(f => f.Form).Where(f => Ascii.IsValid(f)));
        _byFirst = forms.OrderByDescending(f => f.Form.Length).ToLookup(f => char.ToUpperInvariant(f.Form[0]));
    }

    /// <summary>Every place where a phrase stands, from left to right; of two that start together the longer one.</summary>
    public IEnumerable<PhraseHit> In(string text)
    {
        var forms = FormsFor(text);
        int first = Next(text, 0, forms);
        return first < 0 ? [] : From(text, first, forms);
    }

    /// <summary>True when any phrase stands in the text.</summary>
    public bool AnyIn(string text) => In(text).Any();

    /// <summary>True when any phrase stands in the text, even as a part of a word.</summary>
    public bool AnyInside(string text) => Next(text, 0, FormsFor(text)) >= 0;

    private static SearchValues<string> Search(IEnumerable<string> forms) => SearchValues.Create([.. forms], StringComparison.OrdinalIgnoreCase);

    private static int Next(string text, int from, SearchValues<string> forms)
    {
        int found = text.AsSpan(from).IndexOfAny(forms);
        return found < 0 ? -1 : from + found;
    }

    private SearchValues<string> FormsFor(string text) => Ascii.IsValid(text) ? _asciiForms : _forms;

    private IEnumerable<PhraseHit> From(string text, int at, SearchValues<string> forms)
    {
        while (at >= 0)
        {
            var hit = HitAt(text, at);
            if (hit is { } found)
            {
                yield return found;
            }

            at = Next(text, hit is { } h ? h.Start + h.Length : at + 1, forms);
        }
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
