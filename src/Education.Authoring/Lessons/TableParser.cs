using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Education.Authoring.Lessons;

/// <summary>Reads tables. Most paragraphs hold no sign of one, and to these it has nothing to add.</summary>
internal sealed class TableParser(LineBreakInlineParser lineBreaks) : PipeTableParser(lineBreaks), IPostInlineProcessor
{
    bool IPostInlineProcessor.PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing) =>
        state.ParserStates[Index] is null || PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);
}
