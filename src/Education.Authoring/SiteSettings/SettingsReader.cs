using Education.Authoring.Fields;
using Education.Authoring.Guards;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Authoring.SiteSettings;

/// <summary>Reads <c>statiq.json</c>. Statiq's key names are kept where they mean the same.</summary>
public static class SettingsReader
{
    /// <summary>The settings, with defaults for what is left out; null when the file cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">Every rule there is, so that a severity for a rule that does not exist is found.</param>
    public static Draft<Settings> Read(SourceFile file, IReadOnlyList<Rule> rules)
    {
        var text = FileGuard.Read(file, Limits.DataFileBytes);
        var json = text.Value is { } whole ? JsonTree.Read(file.Path, whole) : new(null, []);
        var findings = new List<Finding>([.. text.Findings, .. json.Findings]);
        if (json.Value is not { } map)
        {
            return new(null, findings);
        }

        var fields = new FieldMap(map, findings);
        var settings = ReadOwn(fields, rules, ReadStatiq(fields, new Settings()));
        fields.End();
        return new(settings, findings);
    }

    private static Settings ReadStatiq(FieldMap fields, Settings settings) => settings with
    {
        Host = Host(fields),
        SiteTitle = fields.Text("SiteTitle", Need.Required)?.Value ?? settings.SiteTitle,
        LinkRoot = LinkRoot(fields),
        LinksUseHttps = IsOn(fields, "LinksUseHttps", settings.LinksUseHttps),
        InputPath = InputPath(fields) ?? settings.InputPath,
        OutputPath = Folder(fields, fields.Text("OutputPath", Need.Optional)) ?? settings.OutputPath,
        GenerateSitemap = IsOn(fields, "GenerateSitemap", settings.GenerateSitemap),
        GenerateSearchIndex = IsOn(fields, "GenerateSearchIndex", settings.GenerateSearchIndex),
    };

    private static Settings ReadOwn(FieldMap fields, IReadOnlyList<Rule> rules, Settings settings)
    {
        if (fields.Map("Education", Need.Optional) is not { } own)
        {
            return settings;
        }

        var languages = SettingsValues.Languages(own);
        settings = settings with
        {
            Languages = languages.Count > 0 ? languages : settings.Languages,
            Description = own.Words("Description"),
            Repository = DataFiles.DataFile.Web(own, "Repository", Need.Optional),
            FeedbackMail = own.Words("FeedbackMail"),
            RuleSeverities = SettingsValues.Severities(own, rules),
            Allowances = SettingsAllowances.Read(own),
        };
        own.End();
        return settings;
    }

    private static string Host(FieldMap fields)
    {
        var host = fields.Text("Host", Need.Optional);
        if (host is not { } text || IsHost(text.Value.Split(':')))
        {
            return host?.Value ?? "";
        }

        fields.Findings.Add(SettingsRules.Host.At(text.Where, $"‘{text.Value}’ is not a host name alone. Write it like ‘pain.example.org’, without ‘https://’ and without a folder."));
        return "";
    }

    // A name, or a name and a port.
    private static bool IsHost(IReadOnlyList<string> parts) =>
        Uri.CheckHostName(parts[0]) == UriHostNameType.Dns && (parts.Count == 1 || (parts.Count == 2 && ushort.TryParse(parts[1], out _)));

    private static string LinkRoot(FieldMap fields) =>
        fields.Text("LinkRoot", Need.Optional) is { } root && Folder(fields, root with { Value = root.Value.Trim('/') }) is { Length: > 0 } folder ? $"/{folder}" : "";

    private static string? InputPath(FieldMap fields)
    {
        var paths = fields.List("InputPaths", Need.Optional);
        fields.Expect("InputPaths", paths.Length, 1..1);
        return paths.Length > 0 ? Folder(fields, paths[0]) : null;
    }

    private static string? Folder(FieldMap fields, Sourced<string>? folder)
    {
        if (folder is not { } text)
        {
            return null;
        }

        bool isInside = text.Value.Split('/').All(part => part.Length > 0 && part.Trim('.').Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
        if (isInside || text.Value.Length == 0)
        {
            return text.Value;
        }

        fields.Findings.Add(SettingsRules.Folder.At(text.Where, $"‘{text.Value}’ is not a folder inside the project. Write a name like ‘content’ or ‘site/content’."));
        return null;
    }

    private static bool IsOn(FieldMap fields, string key, bool otherwise) =>
        fields.Choice<YesNo>(key, Need.Optional) is { } choice ? choice.Value == YesNo.True : otherwise;
}
