using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class UnknownWorksheet : IPageCheck
{
    public Rule Rule { get; } = new("EDU2008", "unknown-worksheet", "A worksheet that a page names exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from named in NamedIn(manuscript)
        where inspection.Library.Find(manuscript.Language, named.Id) is null
        let guess = Nearest.To(named.Id.Value, manuscript.Lore.WorksheetIds)
        select Rule.At(
            named.Where,
            $"worksheets.yml has no sheet {Quote.Of(named.Id.Value)}.{Nearest.Hint(guess, "sheet")} Name a sheet that is listed, or add it.",
            guess is null ? null : named.Prefix + guess);

    private static IEnumerable<(WorksheetId Id, SourceSpan Where, string Prefix)> NamedIn(Manuscript manuscript) =>
        manuscript.Body.Links.Where(l => l.Kind == LinkKind.Worksheet).Select(l => (new WorksheetId(l.Path), l.Where, "sheet:"))
            .Concat(manuscript.Blocks.OfType<WorksheetLink>().Where(w => w.Worksheet.Value.Length > 0).Select(w => (w.Worksheet, w.Where, "")));
}
