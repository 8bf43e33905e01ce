using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Media;

internal sealed class AltSaysImage : IPageCheck
{
    public Rule Rule { get; } = new("EDU2204", "alt-says-image", "The words for a figure start with what it shows.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.Image)
        let alt = placed.Link.Text.TrimStart()
        let opener = WordList.Of("alt-openers", placed.From.Language).Phrases.OpenerOf(alt)
        where opener.Length > 0
        select Rule.At(
            placed.Link.Where,
            $"{Quote.Of(alt)} starts with {Quote.Of(opener.Of(alt))}. Screen readers say “image” themselves. Start with what the figure shows.");
}
