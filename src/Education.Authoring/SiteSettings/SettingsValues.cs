using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.SiteSettings;

/// <summary>Languages and severities of the settings.</summary>
internal static class SettingsValues
{
    /// <summary>Languages in the order of the file, each once.</summary>
    public static IReadOnlyList<Language> Languages(FieldMap fields)
    {
        var languages = new List<Language>();
        foreach (var tag in fields.List("Languages", Need.Optional))
        {
            var language = new Language(tag.Value);
            if (!Ids.IsId(tag.Value) || tag.Value.Split('-')[0].Length is < 2 or > 3 || languages.Contains(language))
            {
                fields.Findings.Add(SettingsRules.Language.At(
                    tag.Where, $"‘{tag.Value}’ is not a language of its own. Write each tag once and in small letters, such as ‘en’ or ‘pt-br’."));
            }
            else
            {
                languages.Add(language);
            }
        }

        return languages;
    }

    /// <summary>Severities that differ from the rules' own.</summary>
    public static IReadOnlyDictionary<string, Severity> Severities(FieldMap fields, IReadOnlyList<Rule> rules)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        if (fields.Map("Rules", Need.Optional) is not { } map)
        {
            return severities;
        }

        foreach (var (key, _) in map.All())
        {
            var severity = map.Choice<Severity>(key.Text, Need.Required);
            if (rules.FirstOrDefault(r => r.Id == key.Text) is not { } rule)
            {
                string? closest = Closest.Of(key.Text, rules.Select(r => r.Id));
                string hint = closest is null ? "Ids look like ‘EDU3002’; docs/rules lists them." : $"Did you mean ‘{closest}’?";
                fields.Findings.Add(SettingsRules.UnknownRule.At(key.Where, $"‘{key.Text}’ is not a rule. {hint}"));
            }
            else if (rule.IsClinicalSafety && severity is { } chosen && chosen.Value < rule.Severity)
            {
                fields.Findings.Add(SettingsRules.SafetyLowered.At(
                    chosen.Where, $"‘{rule.Id}’ ({rule.Slug}) keeps patients safe and cannot be lowered. Take this line out and mend what the rule finds."));
            }
            else if (severity is { } level)
            {
                severities[rule.Id] = level.Value;
            }
        }

        return severities;
    }
}
