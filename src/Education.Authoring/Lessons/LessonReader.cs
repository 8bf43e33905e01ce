using Education.Authoring.Blocks;
using Education.Lessons;
using Education.Lessons.Findings;
using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers.Inlines;

namespace Education.Authoring.Lessons;

/// <summary>Reads the text below the front matter: one Markdig parse, then our own blocks.</summary>
public static class LessonReader
{
    // Only what lessons use. Generic attributes, media links and raw HTML would let strangers write into the page.
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Reads a text that has passed the guards.</summary>
    /// <param name="source">The text.</param>
    /// <param name="references">The works the page lists, in order; citations are numbered by them.</param>
    public static Draft<LessonBody> Read(SourceText source, IEnumerable<ReferenceKey> references) => Read(source, references, new PageDesk(new SharedWords()));

    /// <inheritdoc cref="Read(SourceText, IEnumerable{ReferenceKey})"/>
    /// <param name="source">The text.</param>
    /// <param name="references">The works the page lists, in order; citations are numbered by them.</param>
    /// <param name="desk">What the reader has at hand.</param>
    internal static Draft<LessonBody> Read(SourceText source, IEnumerable<ReferenceKey> references, PageDesk desk)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in references)
        {
            numbers.TryAdd(key.Value, numbers.Count + 1);
        }

        desk.Clear();
        var page = new PageDraft(source, numbers, desk);
        try
        {
            var document = Markdown.Parse(source.Body, Pipeline);
            var blocks = new PageReader(new BlockCursor(document, page)).ReadAll();
            page.Sheet.Close();
            return new Draft<LessonBody>(new LessonBody(blocks, page.Links, page.Allowances.ToArray()), page.Findings);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig caps nesting and throws without a place; the guards leave only short texts to come this far.
            page.Report(LessonRules.TooDeep, SourceSpan.At(source.Path, source.BodyLine, 1), "Brackets, quotes or lists are nested too deeply somewhere in this text. Use fewer levels.");
            return new Draft<LessonBody>(LessonBody.Empty, page.Findings);
        }
    }

    private static MarkdownPipeline Build()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseAlertBlocks();
        // As UseTaskLists does, but without the classes that it puts on every list for a writer of HTML that we do not use.
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new TaskListInlineParser { ListClass = "", ListItemClass = "" });
        // Stands where UsePipeTables would put its own.
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new TableParser(pipeline.InlineParsers.FindExact<LineBreakInlineParser>()!));
        return pipeline.Build();
    }
}
