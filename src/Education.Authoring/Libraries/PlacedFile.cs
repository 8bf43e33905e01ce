using Education.Lessons;

namespace Education.Authoring.Libraries;

/// <summary>A file whose place in the content folder says what it is.</summary>
/// <param name="File">The file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">From its folder; an empty tag for files that all languages share.</param>
/// <param name="Folder">The folder in its language; of a lesson, the path that is its home.</param>
internal sealed record PlacedFile(SourceFile File, FileKind Kind, Language Language, string Folder);
