using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class VersionWithoutChange : IPageCheck
{
    public Rule Rule { get; } = new("EDU6020", "version-without-change", "The change log tells readers about the newest version.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        where lesson.FrontMatter.Version is not null && lesson.FrontMatter.Changelog.Count > 0
        let version = lesson.FrontMatter.Version
        let newest = lesson.FrontMatter.Changelog.Max(c => c.Version)
        where newest != version.Value
        select Rule.At(
            version.Where,
            FormattableString.Invariant($"The lesson is at version {version.Value}, and the newest entry of its change log is {newest}. Add an entry that says in one sentence what readers will see, or correct the number."));
}
