using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class HelpLineUnchecked : ICheck
{
    public Rule Rule { get; } = new("EDU6015", "help-line-unchecked", "Someone has compared every help line with the service’s own site.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        // A site of drafts alone is not yet for readers in need; from the first reviewed lesson on it is.
        bool isDraft = inspection.Lessons.All(l => l.FrontMatter.IsDraft);
        var severity = isDraft ? Severity.Note : Severity.Warning;
        return from country in inspection.Library.Help.Countries
               where country.CheckedOn is null || string.IsNullOrWhiteSpace(country.CheckedBy)
               let message = $"Nobody has checked the numbers of {Quote.Of(country.Name)} yet. Compare each with the service’s own site, then write ‘checked_on’ and ‘checked_by’."
               select Rule.At(country.Where, message) with { Severity = severity };
    }
}
