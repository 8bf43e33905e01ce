using Education.Lessons;
using Education.Lessons.Checks.PlainLanguage;
using Education.Lessons.Levels;
using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Reading;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>The reading level of every lesson, for authors and for anyone who asks how plain the words are.</summary>
public sealed class LevelsPublisher : IPublisher
{
    private const int MostSentences = 20;

    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves.Where(s => s.Lessons.Count > 0))
        {
            var ui = shelf.Ui;
            var frame = new PagePlan(plan, shelf).Frame("levels", Address.Levels(shelf.Language), new PageWords(ui[UiKey.LevelsPage], ui[UiKey.LevelsPageText]));
            yield return PagePlan.File(frame, "statiq.json", own => new LevelsPage { Frame = own, Levels = Measure(shelf) }, PageData.Write);
        }
    }

    private static LevelsView Measure(Shelf shelf)
    {
        var rows = shelf.Lessons
            .Select(l => new LevelRow(l, ReadingLimit.Of(l.FrontMatter.Audience).FleschKincaid))
            .OrderBy(r => r.Limit)
            .ThenByDescending(r => r.FleschKincaid)
            .ThenBy(r => r.Lesson.Id.Value, StringComparer.Ordinal);
        return new LevelsView([.. rows], Hardest(shelf));
    }

    private static IReadOnlyList<HardSentence> Hardest(Shelf shelf)
    {
        var analyser = TextAnalyser.For(shelf.Language.Tag);
        var hardest = new HardestSentences(MostSentences);
        foreach (var lesson in shelf.Lessons.Where(l => l.FrontMatter.Audience != Audience.Clinician))
        {
            // Few pages hold a sentence that is hard enough; nobody has to look at the words of the others.
            if (lesson.Body.Text is not { } text || text.HardestGrade < hardest.Floor)
            {
                continue;
            }

            foreach (string passage in lesson.Body.Blocks.SelectMany(ReadingLevel.PassagesOf).Select(p => p.Text))
            {
                foreach (var sentence in analyser.Sentences(passage).Where(s => s.Words >= SentenceSpan.FewestWords))
                {
                    hardest.Show(lesson, passage, sentence);
                }
            }
        }

        return hardest.Take();
    }
}
