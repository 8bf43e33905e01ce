using System.Buffers;
using System.Text;
using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Finds characters that no content may hold, in one pass, and words of two alphabets.</summary>
internal static class CharacterGuard
{
    // Text in Latin letters, with its dashes and quotes, is skipped many characters at a time.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        "\t\n" + string.Concat(Enumerable.Range(0x20, 0x7F - 0x20).Concat(Enumerable.Range(0xC0, 0x140)).Concat(Enumerable.Range(0x2010, 0x18)).Select(c => (char)c)));

    /// <summary>True for text in Latin letters without tabs: nothing in it has to be looked at twice.</summary>
    public static bool IsPlain(string text) => AreAllPlain(text) && !text.Contains('\t', StringComparison.Ordinal);

    /// <summary>True when <see cref="Clean"/> has nothing to look at.</summary>
    public static bool AreAllPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(s_plain);

    /// <summary>The text with a U+FFFD for each unit of a forbidden character, and a finding for each of the first few.</summary>
    public static Draft<string> Clean(string path, string text)
    {
        int at = Next(text, 0);
        if (at == text.Length)
        {
            return new(text, []);
        }

        StringBuilder? cleaned = null;
        LineMap? lines = null;
        List<Finding> findings = [];
        while (at < text.Length && findings.Count < Limits.FindingsOfOneGuard)
        {
            _ = Rune.TryGetRuneAt(text, at, out var rune);
            if (Forbidden.Find(text, at, rune) is { } rule)
            {
                lines ??= new LineMap(path, text);
                findings.Add(rule.At(lines.Span(at, rune.Utf16SequenceLength), Message(rule, text, at, rune)));
                (cleaned ??= new StringBuilder(text)).Remove(at, rune.Utf16SequenceLength).Insert(at, "\uFFFD", rune.Utf16SequenceLength);
            }
            else if (MixedWord.Find(text, at) is { } word)
            {
                lines ??= new LineMap(path, text);
                findings.Add(FileRules.MixedScripts.At(lines.Span(word.Start, word.Length), word.Message));
                at = word.Start + word.Length - rune.Utf16SequenceLength;
            }

            at = Next(text, at + rune.Utf16SequenceLength);
        }

        // Past the last finding that is reported, the text still may not reach a parser unseen.
        return new(at < text.Length ? null : cleaned?.ToString() ?? text, findings);
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAnyExcept(s_plain);
        return found < 0 ? text.Length : from + found;
    }

    private static string Message(Rule rule, string text, int at, Rune rune) =>
        $"{What(rule)} (U+{rune.Value:X4}) stands {Nearby(text, at)}. Delete it and type the text again.";

    private static string What(Rule rule) =>
        rule == FileRules.ControlCharacter ? "A control character"
        : rule == FileRules.PrivateUse ? "A private character, which other devices cannot show,"
        : rule == FileRules.HiddenDirection ? "A hidden character that changes the order of the text"
        : "An invisible character";

    private static string Nearby(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < 20 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start == at ? "here" : $"after ‘{text[start..at]}’";
    }
}
