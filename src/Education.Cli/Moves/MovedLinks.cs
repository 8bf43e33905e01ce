using Education.Cli.Fixes;
using Education.Lessons.Checks;
using Education.Lessons.Checks.Links;
using Education.Lessons.Links;

namespace Education.Cli.Moves;

/// <summary>Links to a file that moves, and links inside it.</summary>
internal static class MovedLinks
{
    public static IEnumerable<TextEdit> Edits(Inspection inspection, IReadOnlyDictionary<string, string> renames) =>
        from placed in inspection.Links(LinkKind.File).Concat(inspection.Links(LinkKind.Image))
        let source = renames.GetValueOrDefault(placed.From.Path, placed.From.Path)
        let target = renames.GetValueOrDefault(placed.Link.Path, placed.Link.Path)
        where source != placed.From.Path || target != placed.Link.Path
        let written = placed.Link.Target
        let fragment = written.IndexOf('#', StringComparison.Ordinal)
        let better = RelativePath.Between(source, target) + (fragment < 0 ? "" : written[fragment..])
        where better != written
        select new TextEdit(placed.Link.Where, written, better);
}
