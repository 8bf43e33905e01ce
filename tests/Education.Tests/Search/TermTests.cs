using Education.Search.Analysis;
using Xunit;

namespace Education.Tests.Search;

/// <summary>What words become on their way into the index.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("de", 300)]
    [InlineData("en", 1500)]
    [InlineData("es", 300)]
    [InlineData("fr", 300)]
    public void Every_text_becomes_the_terms_that_Lucene_makes_of_it(string language, int texts)
    {
        var analyzer = TextAnalyzer.For(language, Spelling.Exact);
        var rows = CaseFile.Rows($"lucene-terms.{language}.tsv");
        Assert.Equal(texts, rows.Count);
        Assert.All(rows, row => Assert.Equal(CaseFile.Plain(row[1]), string.Join(' ', analyzer.Terms(CaseFile.Plain(row[0])))));
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
}
