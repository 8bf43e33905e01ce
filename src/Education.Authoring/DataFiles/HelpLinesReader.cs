using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons.Findings;
using Education.Lessons.Help;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>help-lines.yml</c>.</summary>
public static class HelpLinesReader
{
    /// <summary>Countries and directories in the order of the file.</summary>
    public static Draft<HelpLines> Read(SourceFile file) => DataFile.Read(file, fields => new HelpLines(
        [.. fields.Entries("countries", Need.Required).Select(Country).OfType<HelpCountry>()],
        [.. fields.Entries("elsewhere", Need.Optional).Select(Directory)]));

    private static HelpCountry? Country(FieldMap fields)
    {
        var code = fields.Text("code", Need.Required);
        string name = fields.Words("name", Need.Required), emergency = fields.Words("emergency", Need.Required);
        var lines = fields.Entries("lines", Need.Optional).Select(Line).ToList();
        var checkedOn = fields.Date("checked_on", Need.Optional);
        string checkedBy = fields.Words("checked_by"), source = fields.Words("source", Need.Required);
        fields.End();
        if (code is not { } known)
        {
            return null;
        }

        if (known.Value.Length != 2 || !known.Value.All(char.IsAsciiLetterUpper))
        {
            fields.Findings.Add(DataRules.CountryCode.At(known.Where, $"‘{known.Value}’ is not a country code. Write two capital letters, such as ‘GB’."));
        }

        return new HelpCountry(known.Value, name, emergency, lines, checkedOn?.Value, checkedBy, source, known.Where);
    }

    private static HelpLine Line(FieldMap fields)
    {
        string name = fields.Words("name", Need.Required), number = fields.Words("number"), text = fields.Words("text");
        string hours = fields.Words("hours");
        var languages = DataFile.Plain(fields, "languages");
        string url = DataFile.Web(fields, "url", Need.Optional);
        fields.End();
        if (number.Length + text.Length == 0 && !fields.Has("url"))
        {
            fields.Findings.Add(DataRules.HelpLineWay.At(fields.Where, $"‘{name}’ has no number, text or url, so nobody can reach it. Add one of them."));
        }

        return new HelpLine(name, number, text, hours, languages, url);
    }

    private static HelpDirectory Directory(FieldMap fields)
    {
        var directory = new HelpDirectory(fields.Words("name", Need.Required), DataFile.Web(fields, "url", Need.Required));
        fields.End();
        return directory;
    }
}
