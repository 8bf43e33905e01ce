using System.Globalization;
using Education.Reading.Language;

namespace Education.Reading.Marks.Rules;

/// <summary>R17: link text that says nothing by itself, and passages whose only meaning is an emoji.</summary>
internal sealed class LinkTexts(LanguageRules rules) : PageRule
{
    private const int MostWords = 3;

    public override void OnPassage(in PassageView passage, MarkSink sink)
    {
        foreach (var link in passage.Passage.Links)
        {
            var text = passage.Passage.Text.AsSpan(link.Start, link.Length).Trim();
            if (!IsEmptyTalk(text)) continue;
            sink.Add(MarkRule.LinkText, MarkSeverity.Warning, link, ($"The link text “{text}” says nothing by itself.", "Name what the reader will find: “Read about sleep”."));
        }

        if (passage.Counts.Characters > 0 || !HasPicture(passage.Passage.Text)) return;
        sink.Add(
            MarkRule.LinkText,
            MarkSeverity.Warning,
            new TextRange(0, passage.Passage.Text.Length),
            ("A picture character alone carries the meaning here.", "Say it in words too."));
    }

    private bool IsEmptyTalk(ReadOnlySpan<char> text)
    {
        var words = 0;
        Span<char> lower = stackalloc char[32];
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(".,:;!?…»«");
            if (word.IsEmpty) continue;
            if (++words > MostWords || word.Length > lower.Length) return false;
            var length = word.ToLowerInvariant(lower);
            if ((rules.Lexicon.Find(WordHash.Of(lower[..length])).Roles & WordRoles.LinkFiller) == WordRoles.None) return false;
        }

        return words > 0;
    }

    private static bool HasPicture(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol) return true;
        return false;
    }
}
