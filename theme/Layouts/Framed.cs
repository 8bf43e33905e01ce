using Education.Lessons;
using Education.Lessons.Site;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Layouts;

/// <summary>A component that knows the page it stands on.</summary>
public abstract class Framed : ComponentBase
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required Frame Frame { get; set; }

    /// <summary>Words on buttons and labels.</summary>
    protected UiText Ui => Frame.Ui;

    /// <summary>The language of the page.</summary>
    protected Language Language => Frame.Shelf.Language;
}
