using Education.Authoring.Fields;
using Education.Authoring.Guards;
using Education.Authoring.Rules;
using Education.Authoring.Yaml;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.DataFiles;

/// <summary>Opens a YAML file of the content folder and takes its top keys.</summary>
internal static class DataFile
{
    /// <summary>What <paramref name="read"/> makes of the keys; null when the file cannot be read.</summary>
    public static Draft<T> Read<T>(SourceFile file, Func<FieldMap, T> read)
        where T : class
    {
        var text = FileGuard.Read(file, Limits.DataFileBytes);
        var yaml = text.Value is { } whole ? YamlReader.Read(new YamlText(file.Path, whole, 1)) : new(null, []);
        var findings = new List<Finding>([.. text.Findings, .. yaml.Findings]);
        if (yaml.Value is not { } map)
        {
            return new(null, findings);
        }

        var fields = new FieldMap(map, findings);
        var value = read(fields);
        fields.End();
        return new(value, findings);
    }

    /// <summary>A web address; what is not https is reported and left out.</summary>
    public static string Web(FieldMap fields, string key, Need need)
    {
        var address = fields.Text(key, need);
        if (address is { } text && !(text.Value.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(text.Value, UriKind.Absolute)))
        {
            fields.Findings.Add(DataRules.WebAddress.At(text.Where, $"‘{text.Value}’ is not an address that starts with ‘https://’. Open the page in a browser and copy its address."));
            return "";
        }

        return address?.Value ?? "";
    }

    /// <summary>Ids of lessons, with their places.</summary>
    public static IReadOnlyList<Sourced<LessonId>> Lessons(FieldMap fields) =>
        [.. fields.IdList("lessons", Need.Required).Select(t => new Sourced<LessonId>(new(t.Value), t.Where))];

    /// <summary>Texts without their places.</summary>
    public static IReadOnlyList<string> Plain(FieldMap fields, string key) => [.. fields.List(key, Need.Optional).Select(t => t.Value)];
}
