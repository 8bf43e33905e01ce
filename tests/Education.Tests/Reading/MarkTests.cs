using System.Text;
using Education.Reading;
using Education.Reading.Marks;
using Xunit;

namespace Education.Tests.Reading;

public sealed class MarkTests
{
    private static readonly TextAnalyser _english = TextAnalyser.For("en");

    public static IEnumerable<object[]> Cases => SentenceCase.In("marks.en.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_marks_exactly_these_words(string name, string row)
    {
        var parts = row.Split(" | ", 2);
        var text = parts[1].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var marks = _english.Mark(text, PassageKind.Paragraph, MarkOptions.Default).Where(mark => string.Equals(mark.Id, parts[0], StringComparison.Ordinal) && mark.Place.Length > 0);
        Assert.Equal((name, parts[1]), (name, Bracketed(text, marks)));
    }

    [Fact]
    public void Every_mark_has_a_reason_and_a_suggestion()
    {
        foreach (var row in Cases)
            foreach (var mark in _english.Mark(((string)row[1])[6..], PassageKind.Paragraph, MarkOptions.Default))
            {
                Assert.NotEmpty(mark.Suggestion);
                Assert.EndsWith(".", mark.Reason, StringComparison.Ordinal);
            }
    }

    private static string Bracketed(string text, IEnumerable<Mark> marks)
    {
        var written = new StringBuilder(text);
        foreach (var mark in marks.OrderByDescending(mark => mark.Place.Start))
        {
            written.Insert(mark.Place.Start + mark.Place.Length, ']');
            written.Insert(mark.Place.Start, '[');
        }

        return written.ToString();
    }
}
