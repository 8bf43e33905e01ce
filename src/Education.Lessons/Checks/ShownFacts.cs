namespace Education.Lessons.Checks;

/// <summary>The texts of a lesson's front matter that readers see.</summary>
internal static class ShownFacts
{
    /// <summary>Title, summary, key messages, objectives and the note on evidence, with their places.</summary>
    public static IEnumerable<Sourced<string>> Of(Manuscript manuscript)
    {
        if (manuscript.Lesson?.FrontMatter is not { } facts)
        {
            return [];
        }

        Sourced<string>?[] single = [facts.Title, facts.Summary];
        return single.OfType<Sourced<string>>()
            .Concat(facts.KeyMessages)
            .Concat(facts.Objectives.Select(o => new Sourced<string>(o.Text, o.Where)))
            .Concat(facts.Evidence is { } evidence ? [new Sourced<string>(evidence.Summary, evidence.Where)] : []);
    }
}
