using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Media;

internal sealed class UnusedFigure : ICheck
{
    public Rule Rule { get; } = new("EDU2206", "unused-figure", "Every figure stands on a page or a worksheet.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var shown = inspection.Links(LinkKind.Image).Select(p => p.Link.Path).ToHashSet(StringComparer.Ordinal);
        var onSheets = inspection.Library.Shelves.SelectMany(s => s.Worksheets).Select(w => w.Figure?.Value).ToHashSet();
        return from figure in inspection.Library.Figures
               where !shown.Contains(figure.SourcePath) && !onSheets.Contains(figure.Id)
               select Rule.At(SourceSpan.FileStart(figure.SourcePath), $"No page shows the figure {Quote.Of(figure.Id.Value)}. Use it, or take the file out.");
    }
}
