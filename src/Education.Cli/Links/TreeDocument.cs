using Education.Authoring.Trees;
using Education.Lessons.Findings;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Reads the facts of a document from the disk.</summary>
internal static class TreeDocument
{
    private const long LargestRead = 16 * 1024 * 1024;

    /// <summary>The entry with its facts, when it is a document of this kind of tree.</summary>
    public static TreeEntry Read(string file, TreeEntry entry, TreeKind kind)
    {
        if (entry.Kind != EntryKind.File || Reader(entry.Path, kind) is not { } read)
        {
            return entry;
        }

        if (entry.Bytes > LargestRead)
        {
            var fault = new PageFault(PageFaultKind.NotRead, $"This file is larger than {LargestRead / 1024 / 1024} MB, so its links were not checked.", SourceSpan.FileStart(entry.Path));
            return entry with { Page = new TreePage(entry.Path) { Anchors = null, Faults = [fault] } };
        }

        return entry with { Page = read(entry.Path, TreeText.Of(File.ReadAllBytes(file))) };
    }

    private static Func<string, string, TreePage>? Reader(string path, TreeKind kind) => (kind, Path.GetExtension(path).ToLowerInvariant()) switch
    {
        (TreeKind.Markdown, ".md" or ".markdown") => MarkdownTreeReader.Read,
        (TreeKind.Site, ".html" or ".htm" or ".xhtml" or ".svg") => HtmlPageReader.Read,
        (TreeKind.Site, ".css") => ReadCss,
        _ => null,
    };

    private static TreePage ReadCss(string path, string text) =>
        new(path) { Links = [.. CssLinks.Of(text, 0, new Places(path, text))], Anchors = null };
}
