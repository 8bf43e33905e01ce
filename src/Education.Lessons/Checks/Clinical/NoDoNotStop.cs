using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class NoDoNotStop : IPageCheck
{
    public Rule Rule { get; } = new("EDU5003", "no-do-not-stop", "A lesson about medicines warns against stopping suddenly, in the agreed words.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        let head = page.Lesson.FrontMatter
        where head.Topics.Contains(Topic.Medicine)
        let sentence = page.Text.Lore.DoNotStop
        where sentence.Length > 0 && !page.Text.Statements.Any(s => s.Voice == Voice.Author && Holds(s.Text, sentence))
        select Rule.At(
            head.Title?.Where ?? head.Where,
            $"This lesson is about medicines and does not hold the sentence {Quote.Of(sentence)} A reader who stops suddenly can come to harm. Add it word for word, best in the safety box.");

    private static bool Holds(string text, string sentence) => Plain(text).Contains(Plain(sentence), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace('’', '\'').Replace('\u00a0', ' ');
}
