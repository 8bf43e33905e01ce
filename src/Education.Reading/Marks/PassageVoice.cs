namespace Education.Reading.Marks;

/// <summary>Whose words a passage holds.</summary>
public enum PassageVoice
{
    /// <summary>The author speaks to the reader.</summary>
    Author,

    /// <summary>
    /// Words quoted to be put right, as in a myth or a wrong quiz answer: they count for the reading level, but frightening or blaming
    /// phrases in them are not marked.
    /// </summary>
    Quoted,
}
