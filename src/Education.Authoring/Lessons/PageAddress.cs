using Education.Lessons.Site;

namespace Education.Authoring.Lessons;

/// <summary>The address of the page that a Markdown file becomes, as the parts of the file's path, so that a link costs no text of its own.</summary>
internal readonly ref struct PageAddress
{
    private const string Ending = ".md";
    private readonly ReadOnlySpan<char> _language;
    private readonly ReadOnlySpan<char> _folder;
    private readonly ReadOnlySpan<char> _id;

    /// <param name="path">A path from the project's root.</param>
    public PageAddress(ReadOnlySpan<char> path)
    {
        Span<Range> parts = stackalloc Range[5];
        IsPage = path.Split(parts, '/') == 4 && path.EndsWith(Ending);
        if (IsPage)
        {
            _language = path[parts[1]];
            _folder = path[parts[2]];
            _id = path[parts[3].Start..^Ending.Length];
        }
    }

    /// <summary>False for a path that is no page.</summary>
    public bool IsPage { get; }

    /// <summary>Adds the address to HTML.</summary>
    public void AppendTo(HtmlText html)
    {
        html.AppendSafe(_language).Append(_folder is ContentPlace.Pages ? "/" : Address.InLessons);
        html.AppendSafe(_id).Append(_folder is ContentPlace.EasyRead ? Address.EasyEnding : "/");
    }
}
