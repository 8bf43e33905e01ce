using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Translations;

internal sealed class TranslationUnmarked : ICheck
{
    public Rule Rule { get; } = new("EDU6202", "translation-unmarked", "A translation keeps marks of the text it was made from.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from pair in TranslatedLesson.In(inspection.Library)
        where pair.Translation.FrontMatter.TranslationOf is null
        select Rule.At(
            pair.Translation.FrontMatter.Where,
            $"Nothing here tells which words of {pair.Source.SourcePath} were translated, so nobody will hear when they change. Compare the two, then run: education new translation {pair.Name} --refresh");
}
