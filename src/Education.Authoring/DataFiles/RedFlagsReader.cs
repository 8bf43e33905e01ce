using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Searching;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>red-flags.yml</c>: searches that put the help page first.</summary>
public static class RedFlagsReader
{
    /// <summary>Signs in the order of the file; one with an empty part is left out and reported.</summary>
    public static Draft<IReadOnlyList<DangerWords>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<DangerWords>>(
        file, fields => [.. fields.List("signs", Need.Required).Select(line => Sign(fields, line)).OfType<DangerWords>()]);

    // Parts joined by +, wordings of a part by |.
    private static DangerWords? Sign(FieldMap fields, Sourced<string> line)
    {
        IReadOnlyList<IReadOnlyList<string>> parts =
            [.. line.Value.Split('+').Select(part => (IReadOnlyList<string>)[.. part.Split('|', StringSplitOptions.TrimEntries)])];
        if (!parts.Any(part => part.Any(wording => wording.Length == 0)))
        {
            return new DangerWords(parts, line.Where);
        }

        fields.Findings.Add(DataRules.DangerSign.At(line.Where, $"‘{line.Value}’ has an empty part. Write it like ‘numb | no feeling + groin | between legs’."));
        return null;
    }
}
