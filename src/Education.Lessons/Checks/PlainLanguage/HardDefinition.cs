using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Reading;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class HardDefinition : ICheck
{
    // A definition is a sentence or two, and a grade of so few words swings by about two.
    private static readonly ReadingLimit _limit = new(8, null);

    public Rule Rule { get; } = new("EDU3009", "hard-definition", "The meaning of a glossary word is in plain words.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let analyser = TextAnalyser.For(shelf.Language.Tag)
        from term in shelf.Terms
        let counts = analyser.Count(term.Plain.Value)
        where _limit.In(shelf.Language).IsPassedBy(counts)
        select Rule.At(term.Plain.Where, $"The meaning of {Quote.Of(term.Name)} reads at {_limit.Compare(counts)}. Say it as you would to a friend, in short words.");
}
