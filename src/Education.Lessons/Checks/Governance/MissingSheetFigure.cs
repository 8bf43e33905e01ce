using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class MissingSheetFigure : ICheck
{
    public Rule Rule { get; } = new("EDU6014", "sheet-figure-missing", "The figure of a worksheet exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var known = inspection.Library.Figures.Select(f => f.Id.Value).ToList();
        return from sheet in inspection.Library.Shelves.SelectMany(s => s.Worksheets)
               where sheet.Figure is { } named && inspection.Library.Find(named.Value) is null
               let figure = sheet.Figure
               let guess = Nearest.To(figure.Value.Value, known)
               select Rule.At(
                   figure.Where,
                   $"The worksheet {Quote.Of(sheet.Title)} shows the figure {Quote.Of(figure.Value.Value)}, which does not exist.{Nearest.Hint(guess, "figure")} Name a file of ‘figures’ without its ending.",
                   guess);
    }
}
