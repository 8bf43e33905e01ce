namespace Education.Lessons.Site;

/// <summary>A library about to be published.</summary>
/// <param name="Library">The content.</param>
/// <param name="Settings">The site.</param>
/// <param name="BuiltOn">The day of the build, given from outside so that equal input gives equal bytes.</param>
public sealed record Publication(Library Library, Settings Settings, DateOnly BuiltOn)
{
    /// <summary>Schemas of the content files, for editors. Default: none.</summary>
    public IReadOnlyList<SchemaFile> Schemas { get; init; } = [];
}
