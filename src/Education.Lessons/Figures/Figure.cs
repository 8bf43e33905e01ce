namespace Education.Lessons.Figures;

/// <summary>A drawing, checked against the allow list and ready to stand in a page.</summary>
/// <param name="Id">File name without its ending.</param>
/// <param name="SourcePath">Path from the project's root.</param>
/// <param name="Title">Its <c>title</c> element.</param>
/// <param name="Description">Its <c>desc</c> element: all that the picture tells, in words.</param>
/// <param name="Markup">The <c>svg</c> element, minimal, without prologue.</param>
/// <param name="Width">Of the view box, in user units.</param>
/// <param name="Height">Of the view box, in user units.</param>
public sealed record Figure(FigureId Id, string SourcePath, string Title, string Description, string Markup, double Width, double Height);
