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

        string words = page.Words(comment).TrimEnd();
        if (!words.EndsWith(Close, StringComparison.Ordinal))
        {
            page.Report(LessonRules.UnknownBox, page.At(comment), $"The comment ‘{words.Split('\n')[0]}’ does not end. Close it with -->.");
            return null;
        }

        var scan = new DirectiveScan(words, Open.Length, words.Length - Close.Length, comment.Span.Start, page);
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

        string words = page.Words(block);
        int end = words.IndexOf(Close, StringComparison.Ordinal);
        return end < 0 ? null : new DirectiveScan(words, Open.Length, end, block.Span.Start, page).Word();
    }

    /// <summary>True for a comment that is only a remark between authors.</summary>
    public static bool IsRemark(Block block, PageDraft page) =>
        block is HtmlBlock { Type: HtmlBlockType.Comment } && page.Words(block).AsSpan(Open.Length).TrimStart().StartsWith("note:");
}
