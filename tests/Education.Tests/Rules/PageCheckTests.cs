using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Tests.Authoring.Rules;
using Xunit;

namespace Education.Tests.Rules;

/// <summary>A check that calls itself one of pages finds the same however the pages are shown to it.</summary>
public sealed class PageCheckTests
{
    public static TheoryData<string> Ids => [.. CheckList.All.OfType<IPageCheck>().Select(c => c.Rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_by_page_it_finds_what_it_finds_on_all_at_once(string id)
    {
        var check = CheckList.All.Single(c => c.Rule.Id == id);
        var inspection = RuleExample.Inspection(new RulePage(id).Files("Bad"));
        var atOnce = Told(check.Run(inspection));
        Assert.NotEmpty(atOnce);
        Assert.Equal(atOnce, Told(inspection.Manuscripts.SelectMany(page => check.Run(inspection.Of([page])))));
    }

    private static List<string> Told(IEnumerable<Finding> findings) => [.. findings.Select(f => f.ToString()).Order(StringComparer.Ordinal)];
}
