using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class UnknownEverydayTarget : ICheck
{
    public Rule Rule { get; } = new("EDU6031", "everyday-words-lead-nowhere", "Everyday words lead to a lesson or a word of the glossary that exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Library.Shelves.SelectMany(Judge);

    private IEnumerable<Finding> Judge(Shelf shelf)
    {
        var lessons = shelf.Lessons.Select(one => one.Id.Value).ToHashSet(StringComparer.Ordinal);
        var terms = shelf.Terms.Select(one => one.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var words in shelf.Lexicon)
        {
            if (words.Lesson is { } lesson && !lessons.Contains(lesson.Value.Value))
            {
                yield return Unknown("lesson", lesson.Value.Value, lesson.Where, lessons);
            }

            if (words.Term is { } term && !terms.Contains(term.Value.Value))
            {
                yield return Unknown("term", term.Value.Value, term.Where, terms);
            }
        }
    }

    private Finding Unknown(string kind, string name, SourceSpan where, IReadOnlyCollection<string> known)
    {
        var guess = Nearest.To(name, known);
        return Rule.At(where, $"These everyday words lead to the {kind} {Quote.Of(name)}, which does not exist.{Nearest.Hint(guess, kind)} Correct the name, or take the entry out.", guess);
    }
}
