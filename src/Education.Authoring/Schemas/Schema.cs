namespace Education.Authoring.Schemas;

/// <summary>What a file, or the head of a Markdown file, may hold.</summary>
/// <param name="Name">Its name in the tool and on the site.</param>
/// <param name="Title">What it describes.</param>
/// <param name="Shape">What it may hold.</param>
public sealed record Schema(string Name, string Title, EntryShape Shape)
{
    /// <summary>The schema as JSON Schema, draft 2020-12. The same bytes on every machine.</summary>
    public string ToJson() => SchemaWriter.Write(this);
}
