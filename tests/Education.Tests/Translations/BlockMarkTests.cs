using Education.Lessons.Translations;
using Xunit;

namespace Education.Tests.Translations;

public sealed class BlockMarkTests
{
    [Theory]
    [InlineData("Pain is real. It can change.", "Pain is real, it can change")]
    [InlineData("It's  a\tflare-up", "It’s a flare up!")]
    [InlineData("\"Move\" (a bit)", "“Move” – a bit …")]
    [InlineData("Its end", "It's end")]
    public void Punctuation_capitals_and_white_space_keep_the_mark(string a, string b) => Assert.Equal(BlockMark.Of(a), BlockMark.Of(b));

    [Theory]
    [InlineData("Rest apart", "Rest a part")]
    [InlineData("1.5 hours", "15 hours")]
    [InlineData("fewer than < 5", "fewer than > 5")]
    [InlineData("5 people", "5% people")]
    [InlineData("peña", "pena")]
    [InlineData("हिंदी", "हदी")]
    [InlineData("", "a")]
    public void Other_words_have_another_mark(string a, string b) => Assert.NotEqual(BlockMark.Of(a), BlockMark.Of(b));

    [Theory]
    [InlineData("h1a2b3c4d", true)]
    [InlineData("h1A2b3c4d", false)]
    [InlineData("1a2b3c4d", false)]
    [InlineData("h1a2b3c4", false)]
    [InlineData("", false)]
    public void A_mark_is_told_by_its_form(string text, bool expected)
    {
        Assert.Equal(expected, BlockMark.IsMark(text));
        Assert.True(BlockMark.IsMark(BlockMark.Of(text)));
    }
}
