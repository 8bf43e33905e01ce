namespace Education.Reading.Segmentation;

/// <summary>What the reader found.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word: letters, with apostrophes or the full stops of an abbreviation inside.</summary>
    Word,

    /// <summary>Anything with a digit, and the marker of a list item.</summary>
    Number,

    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>The end of a sentence; the token spans the sentence.</summary>
    SentenceEnd,
}
