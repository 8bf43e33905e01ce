using Education.Lessons.Findings;
using Education.Tests.Authoring;
using Education.Tests.House;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

public sealed class PlantedMistakesTests
{
    [Fact]
    public void Ten_mistakes_of_different_kinds_are_told_in_one_run_each_at_its_place()
    {
        string lesson = Repository.Read("tests/Education.Tests/Checks/Data/ten-mistakes.md");
        var found = RuleExample.Findings([Files.Lesson(lesson)]).Where(f => f.Severity > Severity.Note);
        Assert.Equal(
            """
            EDU6012 7,10 The lesson promises 9 minutes, and takes about 1.4. Write 1.
            EDU6003 9,14 ‘best_after’ names ‘pain-is-reel’, which is no lesson. The closest lesson is ‘pain-is-real’. Name a lesson by its file name without ‘.md’.
            EDU2001 35,86 The link to ‘pain-is-rael.md’ goes nowhere. The closest file is ‘pain-is-real.md’. Write the path of a file that exists, or take the link out.
            EDU2003 35,131 No heading of ‘content/en/understand/pain-is-real.md’ makes the anchor ‘#your-pain-is-reel’. The closest anchor is ‘#your-pain-is-real’. An anchor is the heading in small letters with hyphens for spaces.
            EDU2203 37,14 ‘alarm.svg’ is the name of a file. Write what the figure teaches, as you would tell it to a friend on the telephone.
            EDU5010 39,17 ‘wear and tear’ can hurt or mislead readers. It sounds like a machine that can only get worse. Write ‘normal age changes’. If you quote it to put it right, move it into a myth box, or allow it with a reason.
            EDU5004 39,49 ‘500 mg’ is a dose. What is right for one reader can harm another. Leave the number out and point to the reader’s prescriber or pharmacist.
            EDU5007 41,1 This story does not say where it comes from. Write <!-- story made-up -->, or <!-- story consent=… --> with the number of the person’s consent.
            EDU4009 50,35 The goal ‘reel’ is not an objective of this lesson. The closest objective is ‘real’. The objectives are ‘real’, ‘change’.
            EDU4003 55,3 The choice ‘That I make it up’ has no feedback. Write a quote under it that helps the reader who picked it: > …
            """,
            Files.Told(found));
    }
}
