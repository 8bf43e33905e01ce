using Education.Authoring.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>Every rule that reading files may report.</summary>
public static class AuthoringRules
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new[] { FileRules.All, FieldRules.All, FrontMatterRules.All, LessonRules.All, FigureRules.All, DataRules.All, SettingsRules.All }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
