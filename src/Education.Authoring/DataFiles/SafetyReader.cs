using Education.Authoring.Fields;
using Education.Lessons.Findings;
using Education.Lessons.SafetyWords;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>safety.yml</c>.</summary>
public static class SafetyReader
{
    /// <summary>Required sentences, and flagged words in the order of the file.</summary>
    public static Draft<SafetyWording> Read(SourceFile file) => DataFile.Read(file, fields =>
    {
        var required = fields.Map("required_sentences", Need.Required);
        string doNotStop = required?.Words("do-not-stop", Need.Required) ?? "";
        required?.End();
        return new SafetyWording(doNotStop, [.. fields.Entries("flagged_words", Need.Required).Select(Word).Where(w => w.Phrase.Length > 0)]);
    });

    private static FlaggedWord Word(FieldMap fields)
    {
        string phrase = fields.Words("phrase");
        string word = phrase.Length > 0 ? phrase : fields.Words("word", Need.Required);
        var flagged = new FlaggedWord(word, fields.Words("kinder"), fields.Words("note")) { Forms = DataFile.Plain(fields, "forms") };
        fields.End();
        return flagged;
    }
}
