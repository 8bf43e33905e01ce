using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class SamePosition : ICheck
{
    private const double MostOfThem = 0.5;

    public Rule Rule { get; } = new("EDU4024", "quiz-position-bias", "Right choices stand in different places.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from module in Module.In(inspection)
        let still = module.Questions.Where(a => a.Quiz.Order == ChoiceOrder.Fixed).ToList()
        where still.Count >= Module.FewestQuestions
        from place in still.GroupBy(PlaceOfRight)
        where place.Count() > MostOfThem * still.Count
        select Rule.At(
            place.First().Where,
            FormattableString.Invariant($"In {place.Count()} of {still.Count} questions of ‘{module.Home}’ choice {place.Key} is right, and the choices are not mixed. Move some, or write shuffle=yes."));

    private static int PlaceOfRight(AskedQuestion asked) =>
        1 + asked.Question.Choices.TakeWhile(c => !c.IsRight).Count();
}
