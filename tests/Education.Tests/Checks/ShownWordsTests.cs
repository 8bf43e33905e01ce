using Education.Tests.Authoring;
using Education.Tests.Fixes;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Checks;

/// <summary>A dose, a brand and a word that harms are told in every place that readers see, at the exact letter.</summary>
public sealed class ShownWordsTests
{
    private const string Planted = "Take 400 mg of Advil as a cure";
    private const string EasyRead = "content/en/easy-read/x.md";
    private const string Page = "content/en/pages/about.md";
    private const string Head = "---\nid: {0}\ntitle: A title\nsummary: A summary.\n---\n\nYou can rest.\n";
    private const string Sheet = """
        worksheets:
          - id: my-goal
            code: W05
            title: My goal
            intro: One goal.
            parts:
              - {kind: table, label: Week, columns: [Day, Plan], rows: [Monday, ""]}
              - {kind: scale, label: How sure, low: Not, high: Very}
              - {kind: checks, label: Helps, items: [A walk]}
              - kind: note
                label: A note

        """;

    [Theory]
    [InlineData(SmallProject.Other, "Can pain change?")]
    [InlineData(SmallProject.Other, "Pain can change, step by step.")]
    [InlineData(SmallProject.Other, "Say that pain is real.")]
    [InlineData(SmallProject.Other, "Pain can change.")]
    [InlineData(SmallProject.Other, "Experts agree on what pain is.")]
    [InlineData(EasyRead, "A title")]
    [InlineData(EasyRead, "A summary.")]
    [InlineData(EasyRead, "You can rest.")]
    [InlineData(Page, "A title")]
    [InlineData(Page, "A summary.")]
    [InlineData(Page, "You can rest.")]
    [InlineData("content/en/paths.yml", "Understand your pain")]
    [InlineData("content/en/paths.yml", "What pain is.")]
    [InlineData("content/en/paths.yml", "A first look")]
    [InlineData("content/en/paths.yml", "One lesson for a first look.")]
    [InlineData("content/en/paths.yml", "Make sense")]
    [InlineData("content/en/paths.yml", "You can say that pain is real.")]
    [InlineData("content/en/paths.yml", "Ask your clinician.")]
    [InlineData("content/en/glossary.yml", "flare-up")]
    [InlineData("content/en/glossary.yml", "A bad spell with more pain than most days.")]
    [InlineData("content/en/worksheets.yml", "My goal")]
    [InlineData("content/en/worksheets.yml", "One goal.")]
    [InlineData("content/en/worksheets.yml", "Week")]
    [InlineData("content/en/worksheets.yml", "Plan")]
    [InlineData("content/en/worksheets.yml", "Monday")]
    [InlineData("content/en/worksheets.yml", "How sure")]
    [InlineData("content/en/worksheets.yml", "Not")]
    [InlineData("content/en/worksheets.yml", "Very")]
    [InlineData("content/en/worksheets.yml", "A walk")]
    [InlineData("content/en/worksheets.yml", "A note")]
    [InlineData("content/en/ui.yml", "\"Skip to the content\"")]
    public void It_is_told_at_the_letter(string path, string replaced)
    {
        string plain = Text(path);
        Assert.Contains(replaced, plain, StringComparison.Ordinal);
        foreach (string written in (string[])[Planted, $"\"{Planted}\""])
        {
            string text = Replaced(plain, replaced, written);
            Assert.Equal(
                [Place(text, "400 mg", "EDU5004"), Place(text, "Advil", "EDU5005"), Place(text, "cure", "EDU5010")],
                Told(path, text));
        }
    }

    [Fact]
    public void What_a_figure_says_is_told_at_the_letter_and_what_a_box_says_at_the_box()
    {
        string text = Text(Page) + $"\n![{Planted}](../../figures/alarm.svg)\n";
        Assert.Equal([Place(text, "400 mg", "EDU5004"), Place(text, "Advil", "EDU5005"), Place(text, "cure", "EDU5010")], Told(Page, text));
        string box = Text(Page) + $"\n<!-- evidence ref=raja2020 who=\"{Planted}\" comparator=\"rest\" certainty=low -->\n> Some hurt less.\n";
        Assert.Equal(["EDU5004 9,1", "EDU5005 9,1", "EDU5010 9,1"], Told(Page, box));
    }

    [Fact]
    public void A_folded_value_is_told_where_it_starts()
    {
        string text = Replaced(Text(EasyRead), "A summary.", ">-\n  " + Planted);
        Assert.Equal(["EDU5004 4,10", "EDU5005 4,10", "EDU5010 4,10"], Told(EasyRead, text));
    }

    [Fact]
    public void What_professionals_say_may_be_a_word_that_lessons_avoid_and_no_dose()
    {
        string text = Text("content/en/glossary.yml") + "    clinical: [Advil cure]\n";
        Assert.Equal([Place(text, "Advil", "EDU5005")], Told("content/en/glossary.yml", text));
    }

    [Fact]
    public void A_path_for_clinicians_may_use_words_of_theirs()
    {
        string text = Text("content/en/paths.yml").Replace("audience: patient", "audience: clinician", StringComparison.Ordinal).Replace("What pain is.\n    aud", "No cures, some cure.\n    aud", StringComparison.Ordinal);
        Assert.Empty(Told("content/en/paths.yml", text));
    }

    private static string Text(string path) => path switch
    {
        EasyRead => Head.Replace("{0}", "x", StringComparison.Ordinal),
        Page => Head.Replace("{0}", "about", StringComparison.Ordinal),
        "content/en/worksheets.yml" => Sheet,
        _ => SmallProject.Text(path),
    };

    private static string Replaced(string text, string old, string written)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + written + text[(at + old.Length)..];
    }

    private static string Place(string text, string words, string rule)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        int line = text.AsSpan(0, at).Count('\n') + 1;
        return FormattableString.Invariant($"{rule} {line},{at - text.LastIndexOf('\n', at)}");
    }

    private static List<string> Told(string path, string text) =>
        [.. SmallProject.Findings(SmallProject.With((path, text), ("content/en/safety.yml", Repository.Read("content/en/safety.yml"))))
            .Where(f => f.Where.Path == path && f.Rule.Id is "EDU5004" or "EDU5005" or "EDU5010")
            .Select(Files.Place)
            .Order(StringComparer.Ordinal)];
}
