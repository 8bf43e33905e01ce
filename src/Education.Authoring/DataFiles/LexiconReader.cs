using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Searching;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>lexicon.yml</c>: what people type, and the lesson or term they mean.</summary>
public static class LexiconReader
{
    /// <summary>Entries in the order of the file; one without phrases, or with no or two targets, is left out and reported.</summary>
    public static Draft<IReadOnlyList<EverydayWords>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<EverydayWords>>(
        file, fields => [.. fields.Entries("entries", Need.Required).Select(Entry).OfType<EverydayWords>()]);

    private static EverydayWords? Entry(FieldMap fields)
    {
        var phrases = fields.List("phrases", Need.Required);
        var lesson = fields.Id("lesson", NeedOf("lesson"));
        var term = fields.Text("term", NeedOf("term"));
        fields.End();
        if (fields.Has("lesson") == fields.Has("term"))
        {
            fields.Findings.Add(DataRules.LexiconTarget.At(fields.Where, "An entry needs either ‘lesson’ with the id of a lesson, or ‘term’ with a word of the glossary. Write one of the two."));
            return null;
        }

        return phrases.Length == 0 || (lesson is null && term is null) ? null : new EverydayWords(
            phrases,
            lesson is { } id ? new Sourced<LessonId>(new(id.Value), id.Where) : null,
            term is { } word ? new Sourced<TermId>(new(Slug.Of(word.Value)), word.Where) : null,
            fields.Where);

        // A key without a value is a slip of the pen, not a key left out.
        Need NeedOf(string key) => fields.Has(key) ? Need.Required : Need.Optional;
    }
}
