using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class HelpLineOld : ICheck
{
    private const int MostDays = 180;

    public Rule Rule { get; } = new("EDU6016", "help-line-old", "Help lines are checked every 180 days.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from country in inspection.Library.Help.Countries
        where country.CheckedOn is not null
        let days = inspection.Today.DayNumber - country.CheckedOn.GetValueOrDefault().DayNumber
        where days is > MostDays and <= HelpLineExpired.MostDays
        select Rule.At(
            country.Where,
            FormattableString.Invariant($"The numbers of {Quote.Of(country.Name)} were checked {days} days ago. Compare each with the service’s own site again, then change ‘checked_on’."));
}
