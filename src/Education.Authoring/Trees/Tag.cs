namespace Education.Authoring.Trees;

/// <summary>An opening tag.</summary>
/// <param name="Name">Small letters.</param>
/// <param name="Attributes">Of attributes with one name the first counts, as in browsers.</param>
/// <param name="Start">Offset of its <c>&lt;</c>.</param>
/// <param name="End">Offset after its <c>&gt;</c>.</param>
public sealed record Tag(string Name, IReadOnlyList<TagValue> Attributes, int Start, int End)
{
    /// <summary>The attribute, or null.</summary>
    public TagValue? Find(string name) => Attributes.FirstOrDefault(a => a.Name == name);
}
