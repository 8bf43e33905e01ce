using Education.Authoring.Trees;
using Education.Cli.Disk;
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
            return NotRead(entry, $"This file is larger than {LargestRead / 1024 / 1024} MB, so its links were not checked.");
        }

        return DiskPath.BytesOf(file) is { } bytes
            ? entry with { Page = read(entry.Path, TreeText.Of(bytes.Span)) }
            : NotRead(entry, "This file cannot be read, so its links were not checked. Let everyone who checks the links read it.");
    }

    private static TreeEntry NotRead(TreeEntry entry, string why) => entry with
    {
        Page = new TreePage(entry.Path) { Anchors = null, Faults = [new PageFault(PageFaultKind.NotRead, why, SourceSpan.FileStart(entry.Path))] },
    };

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
