using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Translations;

namespace Education.Lessons.Checks.Translations;

internal sealed class TranslationStale : ICheck
{
    public Rule Rule { get; } = new("EDU6201", "translation-stale", "A translation says what its source says now.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from pair in TranslatedLesson.In(inspection.Library)
        let mark = pair.Translation.FrontMatter.TranslationOf
        where mark is not null
        let parts = Staleness.Of(mark, pair.Source)
        where parts.Count > 0
        select Rule.At(mark.Where, Message(pair, mark, parts));

    private static string Message(TranslatedLesson pair, TranslationMark mark, IReadOnlyList<ChangedPart> parts)
    {
        string names = string.Join(", ", parts.Select(p => FormattableString.Invariant($"{Quote.Of(p.Heading)} ({p.Blocks} {(p.Blocks == 1 ? "block" : "blocks")})")));
        return FormattableString.Invariant($"{parts.Count} {(parts.Count == 1 ? "part" : "parts")} of {pair.Source.SourcePath} changed since version {mark.Version} was translated: {names}. Bring them up to date here, then run: education new translation {pair.Name} --refresh");
    }
}
