using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class HelpLineExpired : ICheck
{
    /// <summary>Days after which a number may not be published.</summary>
    public const int MostDays = 365;

    public Rule Rule { get; } = new("EDU6017", "help-line-expired", "No help line was last checked more than a year ago.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from country in inspection.Library.Help.Countries
        where country.CheckedOn is not null
        let days = inspection.Today.DayNumber - country.CheckedOn.GetValueOrDefault().DayNumber
        where days is > MostDays or < 0
        select Rule.At(
            country.Where,
            days < 0
                ? FormattableString.Invariant($"‘checked_on’ of {Quote.Of(country.Name)} lies ahead. Write the day on which someone compared the numbers.")
                : FormattableString.Invariant($"The numbers of {Quote.Of(country.Name)} were checked {days} days ago. A wrong number can cost a life. Compare each with the service’s own site, then change ‘checked_on’."));
}
