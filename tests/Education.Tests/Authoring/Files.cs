using System.Text;
using Education.Authoring;
using Education.Lessons.Findings;

namespace Education.Tests.Authoring;

/// <summary>Source files made from text.</summary>
internal static class Files
{
    public const string LessonPath = "content/en/understand/x.md";

    public static SourceFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), FileOrigin.Regular);

    public static SourceFile Lesson(string text) => Of(LessonPath, text);

    /// <summary>A lesson whose body starts on line 4.</summary>
    public static SourceFile Body(string body) => Lesson($"---\nid: x\n---\n{body}");

    /// <summary>One finding as <c>rule line,column</c>.</summary>
    public static string Place(Finding finding) => $"{finding.Rule.Id} {finding.Where.Line},{finding.Where.Column}";

    /// <summary>All findings, one a line, without the path.</summary>
    public static string Told(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f => $"{Place(f)} {f.Message}"));
}
