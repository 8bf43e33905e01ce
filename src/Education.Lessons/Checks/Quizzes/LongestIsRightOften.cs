using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class LongestIsRightOften : ICheck
{
    // With three or four choices chance gives a quarter to a third; 60 % of many questions is a habit of the writer.
    private const double MostOfThem = 0.6;

    public Rule Rule { get; } = new("EDU4023", "quiz-length-pattern", "Over the lessons of a path, the right choice is not the longest most of the time.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from module in Module.In(inspection)
        let longest = module.Questions.Where(RightIsLongest).ToList()
        where longest.Count > MostOfThem * module.Questions.Count
        select Rule.At(
            longest[0].Where,
            FormattableString.Invariant($"In {longest.Count} of {module.Questions.Count} questions of ‘{module.Home}’ the right choice is the longest, starting with this one. Shorten some right choices, so that length is no clue."));

    private static bool RightIsLongest(AskedQuestion asked)
    {
        int right = asked.Right[0].Text.Words.Length;
        return asked.Wrong.All(c => c.Text.Words.Length < right);
    }
}
