using Education.Reading;
using Education.Reading.Marks;
using Education.Reading.Reports;
using Xunit;

namespace Education.Tests.Reading;

/// <summary>The same words as running text, as a list and under headings keep their grade.</summary>
public sealed class LayoutTests
{
    private static readonly TextAnalyser _english = TextAnalyser.For("en");

    public static TheoryData<string, string[]> Texts => new()
    {
        { "calm pain", ["Ways to calm pain", "Breathe slowly for two minutes", "Take a short walk outside", "Call a friend who listens", "Write down three good things"] },
        { "before a visit", ["Before your visit", "Write a list of your medicines", "Note when the pain is worse", "Choose two questions that matter most"] },
        { "hard words", ["What persistent pain involves", "A sensitive nervous system", "Protective muscle activity", "Interrupted sleep and tiredness"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Layout_moves_the_grade_by_half_a_grade_at_most(string name, string[] lines)
    {
        var layouts = new[]
        {
            Grade(string.Join(". ", lines) + "."),
            Grade(string.Join("\n\n", lines)),
            Grade(string.Join("\n", lines)),
            Grade(lines[0] + "\n\n" + string.Join("\n", lines.Skip(1).Select(line => "- " + line))),
            Grade(lines[0] + ":\n" + string.Join("\n", lines.Skip(1).Select((line, i) => $"{i + 1}. {line}"))),
            Grade(string.Join(" ", lines.Select(line => "• " + line))),
        };
        Assert.True(layouts.Max() - layouts.Min() <= 0.5, $"{name}: {string.Join(" ", layouts)}");
    }

    private static double Grade(string text)
    {
        var counts = PlainBlocks.Of(text).Aggregate(default(TextCounts), (sum, block) => sum + _english.Count(block.Text));
        return Formulas.FleschKincaid(counts);
    }

    [Fact]
    public void Kinds_of_passages_do_not_change_the_counts()
    {
        var kinds = Enum.GetValues<PassageKind>();
        var counts = kinds.Select(kind =>
        {
            var page = _english.Open(MarkOptions.Default);
            return page.Read(new ReadingPassage(kind, "Take a short walk outside"));
        });
        Assert.Single(counts.Distinct());
    }
}
