namespace Education.Lessons.Site;

/// <summary>A JSON Schema that editors fetch from the site.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Name, string Text);
