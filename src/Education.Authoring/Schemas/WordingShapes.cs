using Education.Authoring.Fields;
using Education.Lessons.Site;
using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Schemas;

/// <summary>Wording that pages print or avoid.</summary>
internal static class WordingShapes
{
    private static readonly Field[] s_advice =
    [
        May("forms", Texts, "Other forms of the word that are found too, such as ‘cures’ and ‘cured’."),
        May("kinder", Text, "What to write instead; choices with a comma between."),
        May("note", Text, "Why."),
    ];

    /// <summary><c>ui.yml</c>.</summary>
    public static EntryShape Ui { get; } = new([.. EnumWords<UiKey>.All.Select(label => Needs(label, Text, "Words on a button or label."))]);

    /// <summary><c>safety.yml</c>.</summary>
    public static EntryShape Safety { get; } = new(
    [
        Needs("required_sentences", new EntryShape([Needs("do-not-stop", Text, "The sentence on not stopping a medicine suddenly.")]), "Sentences that some lessons hold word for word."),
        Needs("flagged_words", new ListShape(new EitherShape([Flagged("word"), Flagged("phrase")])), "Words that lessons avoid."),
    ]);

    private static EntryShape Flagged(string key) => new([Needs(key, Text, "Found as whole words, in any letter case."), .. s_advice]);
}
