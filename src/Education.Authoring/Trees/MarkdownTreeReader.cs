using System.Text;
using Education.Lessons.Trees;
using Markdig;
using Markdig.Extensions.Yaml;

namespace Education.Authoring.Trees;

/// <summary>Reads the facts of any Markdown file: one parse, GitHub’s flavour, HTML and front matter allowed.</summary>
public static class MarkdownTreeReader
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseAutoLinks()
        .UseAlertBlocks()
        .Build();

    /// <summary>The facts of one file.</summary>
    /// <param name="path">Path from the root.</param>
    /// <param name="text">The whole file with LF line ends.</param>
    public static TreePage Read(string path, string text)
    {
        var draft = new TreeDraft(text, new Places(path, text));
        try
        {
            var document = Markdown.Parse(text, _pipeline);
            new MarkdownWalk(draft).Read(document);
            var head = document.Count > 0 && document[0] is YamlFrontMatterBlock block ? TreeHead.Read(path, Head(text, block)) : TreeHead.None;
            return draft.ToPage(path) with { Links = [.. head.Links, .. draft.Links], LessonId = head.LessonId, Standing = head.Standing };
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            var fault = new PageFault(PageFaultKind.NotRead, "Brackets, quotes or lists are nested too deeply for the links to be read. Use fewer levels.", SourceSpan.FileStart(path));
            return new TreePage(path) { Anchors = null, Faults = [fault] };
        }
    }

    private static string Head(string text, YamlFrontMatterBlock block)
    {
        var lines = text[..Math.Min(block.Span.End + 1, text.Length)].Split('\n');
        return new StringBuilder().AppendJoin('\n', lines[1..Math.Max(lines.Length - 1, 1)]).ToString();
    }
}
