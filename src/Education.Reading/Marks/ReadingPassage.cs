namespace Education.Reading.Marks;

/// <summary>One block of a page as the analyser takes it.</summary>
/// <param name="Kind">What the block is on the page.</param>
/// <param name="Text">Its plain text; a line break in it is a space.</param>
public readonly record struct ReadingPassage(PassageKind Kind, string Text)
{
    private readonly IReadOnlyList<TextRange>? _links;
    private readonly IReadOnlyList<TextRange>? _explained;

    /// <summary>Whose words these are; the author's unless said.</summary>
    public PassageVoice Voice { get; init; }

    /// <summary>The texts of links in the block.</summary>
    public IReadOnlyList<TextRange> Links { get => _links ?? []; init => _links = value; }

    /// <summary>Stretches that the page explains by other means, such as a term linked to the glossary.</summary>
    public IReadOnlyList<TextRange> Explained { get => _explained ?? []; init => _explained = value; }
}
