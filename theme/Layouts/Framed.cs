using Education.Lessons;
using Education.Lessons.Site;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Education.Theme.Layouts;

/// <summary>A page, or a part of one, that knows the page it stands on. A Razor file that inherits this is a plain object with its markup:
/// nothing is kept, compared or drawn again, as an interactive component would ask for, so a page of fifty parts costs no more than its words.</summary>
public abstract class Framed
{
    /// <summary>The page.</summary>
    public required Frame Frame { get; set; }

    /// <summary>What the Razor file says, to stand in another one's markup or to be printed as a page.</summary>
    public RenderFragment Markup => BuildRenderTree;

    /// <summary>Words on buttons and labels.</summary>
    protected UiText Ui => Frame.Ui;

    /// <summary>The language of the page.</summary>
    protected Language Language => Frame.Shelf.Language;

    /// <summary>Adds the markup; written by the Razor compiler.</summary>
    protected abstract void BuildRenderTree(RenderTreeBuilder builder);
}
