using System.Text;
using Education.Reading.Language;

namespace Education.Reading.Phrases;

/// <summary>Reads the embedded CSV files: a comma parts fields, quotes hold commas, a doubled quote is a quote; the first row is the heading.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyList<string>> Read(string path) => DataFile.Lines(path).Skip(1).Select(Fields);

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted) Take(fields, field);
            else field.Append(line[i]);
        }

        Take(fields, field);
        return fields;
    }

    private static void Take(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }
}
