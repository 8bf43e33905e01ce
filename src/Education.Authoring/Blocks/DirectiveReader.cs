using Education.Authoring.Lessons;
using Markdig.Syntax;

namespace Education.Authoring.Blocks;

/// <summary>Reads the comment of a box.</summary>
internal static class DirectiveReader
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <summary>The directive, or null for a block that is no comment or a remark that starts with <c>note:</c>.</summary>
    public static Directive? Read(Block block, PageDraft page)
    {
        if (block is not HtmlBlock { Type: HtmlBlockType.Comment } comment)
        {
            return null;
        }

        var words = page.Words(comment).TrimEnd();
        if (!words.EndsWith(Close))
        {
            page.Report(LessonRules.UnknownBox, page.At(comment), $"The comment ‘{words.ToString().Split('\n')[0]}’ does not end. Close it with -->.");
            return null;
        }

        int start = comment.Span.Start;
        var scan = new DirectiveScan(page, start + Open.Length, start + words.Length - Close.Length);
        string name = scan.Word();
        return name == "note:" ? null : new Directive(name, scan.Options(), page.At(comment));
    }

    /// <summary>The first word of a comment, without reporting anything; null for any other block.</summary>
    public static string? Peek(Block block, PageDraft page)
    {
        if (block is not HtmlBlock { Type: HtmlBlockType.Comment })
        {
            return null;
        }

        int start = block.Span.Start;
        int end = page.Words(block).IndexOf(Close);
        return end < 0 ? null : new DirectiveScan(page, start + Open.Length, start + end).Word();
    }

    /// <summary>True for a comment that is only a remark between authors.</summary>
    public static bool IsRemark(Block block, PageDraft page) =>
        block is HtmlBlock { Type: HtmlBlockType.Comment } && page.Words(block)[Open.Length..].TrimStart().StartsWith("note:");
}
