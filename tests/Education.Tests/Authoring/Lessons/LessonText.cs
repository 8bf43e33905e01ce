using Education.Authoring;
using Education.Authoring.Lessons;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Tests.Authoring.Lessons;

/// <summary>Reads Markdown as the body of a lesson that starts on line 10 and cites <c>a</c> and <c>b</c>.</summary>
internal static class LessonText
{
    public const string Path = "content/en/understand/sample.md";

    public static Draft<LessonBody> Read(string markdown) =>
        LessonReader.Read(new SourceText(Path, "", 2, markdown, 10), [new ReferenceKey("a"), new ReferenceKey("b")]);

    public static LessonBody Body(string markdown) => Read(markdown).Value ?? LessonBody.Empty;

    /// <summary>A line a finding: rule, line, column, message.</summary>
    public static string Findings(string markdown) =>
        string.Join('\n', Read(markdown).Findings.Select(f => FormattableString.Invariant($"{f.Rule.Id} {f.Where.Line},{f.Where.Column} {f.Message}")));

    /// <summary>A line a block: kind, first and last line.</summary>
    public static string Outline(string markdown) => string.Join('\n', Body(markdown).Blocks.SelectMany(b => Lines(b, "")));

    private static IEnumerable<string> Lines(Block block, string indent)
    {
        yield return FormattableString.Invariant($"{indent}{block.GetType().Name} {block.Where.Line},{block.Where.Column}-{block.Where.EndLine}");
        var inner = block switch
        {
            Box box => box.Content,
            Quiz quiz => quiz.Questions.SelectMany(q => q.Stem.Concat(q.Choices.Select(c => (Block)c.Text))),
            _ => [],
        };
        foreach (string line in inner.SelectMany(b => Lines(b, indent + "  ")))
        {
            yield return line;
        }
    }
}
