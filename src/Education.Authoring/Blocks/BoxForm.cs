using Education.Authoring.Schemas;

namespace Education.Authoring.Blocks;

/// <summary>A box as authors may write it.</summary>
/// <param name="Name">The first word of its comment.</param>
/// <param name="Options">What may follow.</param>
public sealed record BoxForm(string Name, IReadOnlyList<Field> Options);
