using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class MissingTopic : ICheck
{
    private const string AnyLanguage = "any";

    public Rule Rule { get; } = new("EDU5008", "safety-topic-missing", "Lessons that the safety rules name carry the topic that brings their safety element.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var duties = WordList.Of("lesson-topics", AnyLanguage).Entries.ToLookup(e => e.Phrase, e => e.Instead, StringComparer.Ordinal);
        return from lesson in inspection.Lessons
               from topic in duties[lesson.Id.Value]
               where !lesson.FrontMatter.Topics.Any(t => string.Equals(t.ToString(), topic, StringComparison.OrdinalIgnoreCase))
               select Rule.At(
                   lesson.FrontMatter.Title?.Where ?? lesson.FrontMatter.Where,
                   $"The lesson ‘{lesson.Id}’ needs the topic ‘{topic}’, which brings its safety notice with it. Add it to ‘topics’.");
    }
}
