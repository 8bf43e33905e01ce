using Education.Tests.Authoring;
using Education.Tests.House;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

/// <summary>A word of our own list is found in each form that an author may use, and nothing is found that only looks like one.</summary>
public sealed class FlaggedFormsTests
{
    [Theory]
    [InlineData("This cures pain.", "cures")]
    [InlineData("It cured her.", "cured")]
    [InlineData("Curing pain takes time.", "Curing")]
    [InlineData("Pain is curable.", "curable")]
    [InlineData("Some are addicts.", "addicts")]
    [InlineData("Many victims feel so.", "victims")]
    [InlineData("Pain sufferers know it.", "sufferers")]
    [InlineData("A walk rewires you.", "rewires")]
    [InlineData("Some say it is all in your mind.", "all in your mind")]
    [InlineData("A drug-seeking friend came.", "drug-seeking")]
    [InlineData("Your spine is degenerating.", "degenerating")]
    [InlineData("She pushed through.", "pushed through")]
    [InlineData("There is no cure, and nothing cures it.", "")]
    [InlineData("You are safe and secure.", "")]
    [InlineData("An obscured view is dark.", "")]
    [InlineData("Put a manicured hand on it.", "")]
    public void Each_form_is_told_once_where_it_stands(string text, string words)
    {
        string path = Files.LessonPath;
        var found = RuleExample.Findings([Files.Lesson(text + "\n"), Files.Of("content/en/safety.yml", Repository.Read("content/en/safety.yml"))])
            .Where(f => f.Where.Path == path && f.Rule.Id is "EDU5010" or "EDU3116")
            .Select(f => $"{f.Rule.Id}{text[(f.Where.Column - 1)..(f.Where.EndColumn - 1)]}");
        Assert.Equal(words.Length == 0 ? "" : "EDU5010" + words, string.Join(' ', found));
    }
}
