using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Tests.Theme;

/// <summary>One of every block, with words that a test can look for.</summary>
internal static class SampleBlocks
{
    public static readonly SourceSpan Where = SourceSpan.At("content/en/understand/alarm.md", 1, 1);

    public static IReadOnlyList<Block> Every =>
    [
        new Story(Where, StoryOrigin.MadeUp, "", [Prose("<p>I stepped on a toy brick in the dark. I yelled so loud that I woke the whole house. My foot was fine.</p>")]),
        Heading(2, "an-alarm", "Pain is an alarm"),
        Prose("<p>Pain is there to protect you. <a class=\"term\" href=\"\uE000en/glossary/#nerve\" data-term=\"nerve\">Nerves</a> all over your body send "
            + "messages.<sup class=\"cite\"><a href=\"#ref-moseley2015\" aria-label=\"Source 1\">1</a></sup></p>"
            + "<ul><li><strong>Sam’s toy brick:</strong> big hurt, no harm.</li><li><strong>His bruise:</strong> some harm, no hurt.</li></ul>"),
        new FigureBlock(Where, new FigureId("car-alarm"), Text("A car with an alarm."), "One car, two alarms"),
        new FigureBlock(Where with { Line = 2 }, new FigureId("car-alarm"), Text("The same car again."), ""),
        Heading(2, "what-we-know", "What we know"),
        Heading(3, "in-one-study", "In one study"),
        new Evidence(Where, [new ReferenceKey("moseley2015")], "151 adults with back pain", "usual care", Certainty.Low, [Prose("<p>33 of 50 people had little or no pain after it.</p>")]),
        new Myth(Where, [Prose("<p>“My back is out of place.”</p>"), Prose("<p>Backs are strong and do not slip out of place.</p>")]),
        new Callout(Where, CalloutKind.Tip, [Prose("<p>Go slowly.</p>")]),
        new Callout(Where, CalloutKind.Warning, [Prose("<p>Do not stop a medicine suddenly.</p>")]),
        new Script(Where, "", [Prose("<p>“I believe you.”</p>")]),
        new PlainSummary(Where, [Prose("<p>Pain is real.</p>")]),
        new TryThis(Where, 2, [Prose("<p>Name two things that said <em>safe</em> to you today.</p>")]),
        new WorksheetLink(Where, new WorksheetId("my-goal"), [Prose("<p>Write down one goal.</p>")]),
        new Quiz(Where, "check", Heading(2, "check", "Check what you took away"), ChoiceOrder.Shuffled, SampleQuestions.Every),
        new Safety(Where, [Prose("<p>A new injury needs care. So does pain that is new or getting worse fast.</p>")]),
    ];

    public static Prose Prose(string html) => new ProseSheet().Add(Where, html, []);

    public static Heading Heading(int level, string anchor, string words) => new(Where, level, anchor, words, Text(words));

    public static Passage Text(string words) => new(PassageKind.Paragraph, words, new SourceRun(0, 1, 1), Where.Path);
}
