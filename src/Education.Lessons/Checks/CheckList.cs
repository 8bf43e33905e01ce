using Education.Lessons.Checks.Links;
using Education.Lessons.Checks.Media;
using Education.Lessons.Checks.PlainLanguage;
using Education.Lessons.Checks.Quizzes;

namespace Education.Lessons.Checks;

/// <summary>Every check there is, sorted by rule. A new check is one line here.</summary>
public static class CheckList
{
    /// <summary>By rising rule id.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new BrokenLink(),
        new WrongLetterCase(),
        new BrokenAnchor(),
        new LeavesContent(),
        new RefusedLink(),
        new UnknownTerm(),
        new UnknownReference(),
        new UnknownWorksheet(),
        new RepeatedHeading(),
        new EmptyLinkText(),
        new LeavesLanguage(),
        new UnreadLink(),
        new OddAddress(),
        new MissingImage(),
        new MissingAlt(),
        new AltIsFileName(),
        new AltSaysImage(),
        new ShortAlt(),
        new UnusedFigure(),
        new LessonTooHard(),
        new PartTooHard(),
        new WordySentence(),
        new EndlessSentence(),
        new SummaryTooHard(),
        new NoPlainSummary(),
        new EasyReadTooHard(),
        new EasyReadTooLong(),
        new HardDefinition(),
        new NoRightChoice(),
        new SeveralRightChoices(),
        new NoFeedback(),
        new NoWhy(),
        new NoQuizId(),
        new RepeatedQuizId(),
        new AllOfTheAbove(),
        new RepeatedChoice(),
        new UnknownGoal(),
        new QuestionTooHard(),
        new TranslationShape(),
        new NoStem(),
        new FeedbackRepeatsChoice(),
        new NegativeStem(),
        new LongestIsRight(),
        new LongestIsRightOften(),
        new SamePosition(),
        new FewChoices(),
        new ManyChoices(),
        new AbsoluteWord(),
        new GrammarClue(),
        new WordClue(),
        new LongChoice(),
        new ShamingFeedback(),
        new FeedbackSaysOnlyNo(),
        new TermNotTaught(),
        new NoGoal(),
        new HintGivesAnswer(),
        new YesNoBalance(),
        new ObjectiveNotTested(),
        new QuizSize(),
        new ScaleWithoutEnds(),
    ];
}
