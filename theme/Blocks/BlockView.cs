using Education.Lessons.Blocks;
using Education.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Education.Theme.Blocks;

/// <summary>Shows one kind of block.</summary>
/// <typeparam name="TBlock">The kind.</typeparam>
public abstract class BlockView<TBlock> : Framed
    where TBlock : Block
{
    /// <summary>The block to show.</summary>
    public required TBlock Block { get; set; }

    /// <summary>Level of the heading that a box brings along, 2 to 6, so that no level is skipped.</summary>
    public required int Level { get; set; }

    /// <summary>The blocks inside a box.</summary>
    protected RenderFragment Inside(IReadOnlyList<Block> content) => BlockViews.Show(content, Frame, Level + 1);

    /// <summary>A heading at this box's level.</summary>
    protected RenderFragment BoxHeading(string words) => builder => Write(builder, words);

    private void Write(RenderTreeBuilder builder, string words)
    {
        builder.OpenElement(0, Headings.Element(Level));
        builder.AddAttribute(1, "class", "box-title");
        builder.AddContent(2, words);
        builder.CloseElement();
    }
}
