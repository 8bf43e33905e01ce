using System.Globalization;
using System.Text.RegularExpressions;
using Education.Search.Analysis;
using Xunit;

namespace Education.Tests.Search;

/// <summary>What words become on their way into the index.</summary>
public sealed partial class TermTests
{
    [Fact]
    public void Every_text_becomes_the_terms_that_Lucene_makes_of_it()
    {
        var analyzer = TextAnalyzer.For("en", Spelling.Exact);
        var rows = CaseFile.Rows("lucene-terms.en.tsv");
        Assert.Equal(1500, rows.Count);
        Assert.All(rows, row => Assert.Equal(Plain(row[1]), string.Join(' ', analyzer.Terms(Plain(row[0])))));
    }

    [Theory]
    [InlineData("behavioural", "behavioral")]
    [InlineData("catastrophising", "catastrophizing")]
    [InlineData("sensitisation", "sensitization")]
    [InlineData("fibres", "fibers")]
    [InlineData("centre", "center")]
    [InlineData("anaemia", "anemia")]
    [InlineData("apnoea", "apnea")]
    [InlineData("oestrogen", "estrogen")]
    [InlineData("programme", "program")]
    [InlineData("analyse", "analyze")]
    [InlineData("grey", "gray")]
    [InlineData("naïve", "naive")]
    [InlineData("can't", "cant")]
    public void Spelling_variants_become_one_term(string one, string other)
    {
        var analyzer = TextAnalyzer.For("en-GB");
        Assert.Equal(analyzer.TermOf(other), analyzer.TermOf(one));
    }

    [Theory]
    [InlineData("hour", "hor")]
    [InlineData("four", "for")]
    [InlineData("shoe", "she")]
    [InlineData("more", "moer")]
    [InlineData("doze", "dose")]
    public void Words_that_only_look_like_variants_stay_apart(string one, string other) =>
        Assert.NotEqual(TextAnalyzer.For("en").TermOf(other), TextAnalyzer.For("en").TermOf(one));

    private static string Plain(string escaped) => Escape().Replace(
        escaped, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
