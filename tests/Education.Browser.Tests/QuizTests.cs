using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>Quizzes answered on the screen and on paper.</summary>
[Collection(SharedSite.Name)]
public sealed class QuizTests(BuiltSite site)
{
    private const string Lesson = "en/lessons/alarm-not-meter/";

    [Fact]
    public async Task Pairs_can_be_answered_on_paper_and_show_once_on_the_screen()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + Lesson);
        var question = page.Locator("quiz-question[data-kind=match]").First;
        Assert.False(await question.Locator(".pairs").IsVisibleAsync());
        Assert.True(await question.Locator("select").First.IsVisibleAsync());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await question.Locator(".pairs").IsVisibleAsync());
        Assert.False(await question.Locator("select").First.IsVisibleAsync());
        Assert.True(await question.Locator(".pairs ul:last-child li").CountAsync() > 1);
    }

    [Fact]
    public async Task Picks_that_are_right_but_not_all_are_told_so()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        // The form holds no marks, so that they are read before scripts make it.
        string[] right = await RightAsync(profile);
        await page.GotoAsync(site.Address + Lesson);
        var question = page.Locator("quiz-question[data-kind=many]").First;
        await question.Locator(".option").Filter(new() { HasText = right[0] }).Locator("input").CheckAsync();
        await CheckAsync(question, "Yes so far. There is more to find.");
        foreach (string more in right.Skip(1))
        {
            await question.Locator(".option").Filter(new() { HasText = more }).Locator("input").CheckAsync();
        }

        await CheckAsync(question, "Yes, that fits");
        foreach (var option in await question.Locator(".option input").AllAsync())
        {
            await option.CheckAsync();
        }

        await CheckAsync(question, "Not quite – have another look");
    }

    private async Task<string[]> RightAsync(IBrowserContext profile)
    {
        var bare = await profile.NewPageAsync();
        await bare.RouteAsync("**/*.js", route => route.AbortAsync());
        await bare.GotoAsync(site.Address + Lesson);
        return await bare.Locator("quiz-question[data-kind=many]").First.EvaluateAsync<string[]>(
            "q => [...q.querySelectorAll('.choice[data-fits] > summary')].map(s => s.textContent.trim())");
    }

    private static async Task CheckAsync(ILocator question, string words)
    {
        await question.Locator("button[type=submit]").ClickAsync();
        await question.Locator(".reply .label").Filter(new() { HasText = words }).First.WaitForAsync();
    }
}
