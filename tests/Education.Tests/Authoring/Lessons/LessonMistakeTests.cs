using Xunit;

namespace Education.Tests.Authoring.Lessons;

/// <summary>Every mistake in the text of a lesson is told at its place, with what to do.</summary>
public sealed class LessonMistakeTests
{
    [Theory]
    [InlineData("A <b>bold</b> word", "EDU1101 10,3 ‘<b>’ is HTML. Write it as Markdown, or take it out; a plain < is written as &lt;.")]
    [InlineData("<div>\nx\n</div>", "EDU1101 10,1 ‘<div>’ is HTML. Write it as Markdown, or take it out.")]
    [InlineData("<!-- try-thiss -->\n> x", "EDU1102 10,1 ‘try-thiss’ is not a box we know here. Did you mean ‘try-this’?")]
    [InlineData("<!-- what is this -->", "EDU1102 10,1 ‘what’ is not a box we know here. A remark between authors starts with “note:”.")]
    [InlineData("<!-- safety -->\n\nNo quote", "EDU1103 10,1 The box ‘safety’ has no text. Put it below the comment, each line with > in front.")]
    [InlineData("<!-- try-this minute=2 -->\n> x", "EDU1104 10,15 ‘minute’ is not an option of ‘try-this’. Did you mean ‘minutes’?")]
    [InlineData("<!-- try-this minutes=two -->\n> x", "EDU1104 10,15 ‘two’ does not fit minutes. Write a whole number from 1 to 10.")]
    [InlineData("<!-- worksheet -->\n> x", "EDU1104 10,1 ‘worksheet’ needs id=… in its comment.")]
    [InlineData("<!-- evidence certainty=modrate ref=a who=w comparator=c -->\n> x", "EDU1104 10,15 ‘modrate’ does not fit certainty. Did you mean ‘moderate’?")]
    [InlineData("# Title", "EDU1105 10,1 ‘Title’ is a heading with one #. The title stands in the front matter; start parts with ##.")]
    [InlineData("##", "EDU1108 10,1 This heading has no words. Write some, or take it out.")]
    [InlineData("See ![a](../../figures/b.svg) here", "EDU1107 10,5 The image ‘../../figures/b.svg’ stands inside a line of text. Put it in a paragraph of its own, with an empty line before and after.")]
    [InlineData("<!-- allow reason=x -->\n\nText", "EDU1104 10,1 ‘allow’ needs the id of a rule, such as EDU3002, and a reason=\"…\".")]
    [InlineData("<!-- allow EDU3002 reason=x until=soon -->\n\nText", "EDU1104 10,29 ‘soon’ is not a date. Write it as 2027-05-01.")]
    public void A_mistake_is_told_at_its_place(string markdown, string expected) =>
        Assert.StartsWith(expected, LessonText.Findings(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("Plain words.")]
    [InlineData("<!-- note: ask Lena about this -->\n\nPlain words.")]
    [InlineData("1 < 2 and a &lt;b&gt;")]
    public void Right_words_are_left_alone(string markdown) => Assert.Equal("", LessonText.Findings(markdown));

    [Fact]
    public void Text_nested_without_end_is_a_finding()
    {
        string told = LessonText.Findings(string.Concat(Enumerable.Repeat("> ", 200)) + "x");
        Assert.StartsWith("EDU1106 10,1 ", told, StringComparison.Ordinal);
    }
}
