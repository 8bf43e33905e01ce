namespace Education.Search;

/// <summary>A heading that a result can jump to.</summary>
/// <param name="Anchor">The id of the heading on the page, without <c>#</c>.</param>
/// <param name="Text">Its words.</param>
public readonly record struct SearchHeading(string Anchor, string Text);
