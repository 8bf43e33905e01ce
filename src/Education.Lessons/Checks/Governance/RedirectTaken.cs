using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Lessons.Checks.Governance;

internal sealed class RedirectTaken : ICheck
{
    public Rule Rule { get; } = new("EDU6021", "redirect-taken", "An older address leads to one lesson and is no page of today.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var owners = inspection.Lessons.DistinctBy(AddressOf, StringComparer.Ordinal).ToDictionary(AddressOf, l => l.SourcePath, StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var lesson in inspection.Lessons)
        {
            foreach (var older in lesson.FrontMatter.RedirectFrom)
            {
                string address = older.Value.Trim('/');
                if (!owners.TryAdd(address, lesson.SourcePath))
                {
                    findings.Add(Rule.At(older.Where, $"The address {Quote.Of(address)} belongs to ‘{owners[address]}’ already. Take it out here, or there."));
                }
            }
        }

        return findings;
    }

    private static string AddressOf(Lesson lesson) => Address.Lesson(lesson.Language, lesson.Id).Trim('/');
}
