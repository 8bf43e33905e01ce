using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What the settings of a site must meet.</summary>
public static class SettingsRules
{
    /// <summary>The JSON cannot be read.</summary>
    public static Rule Unreadable { get; } = Error("EDU9001", "settings-unreadable", "The settings are JSON that can be read.");

    /// <summary>A severity for a rule that does not exist.</summary>
    public static Rule UnknownRule { get; } = Error("EDU9002", "settings-unknown-rule", "The settings name rules that exist.");

    /// <summary>A clinical-safety rule is lowered.</summary>
    public static Rule SafetyLowered { get; } = Error("EDU9003", "settings-safety-rule", "Rules of clinical safety keep their severity.");

    /// <summary>A host with scheme or path.</summary>
    public static Rule Host { get; } = Error("EDU9004", "settings-host", "Host is a host name alone.");

    /// <summary>A folder outside the project, or a link root in a wrong form.</summary>
    public static Rule Folder { get; } = Error("EDU9005", "settings-folder", "Folders lie inside the project.");

    /// <summary>A language tag in a wrong form.</summary>
    public static Rule Language { get; } = Error("EDU9006", "settings-language", "Languages are BCP 47 tags in small letters.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Unreadable, UnknownRule, SafetyLowered, Host, Folder, Language];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
