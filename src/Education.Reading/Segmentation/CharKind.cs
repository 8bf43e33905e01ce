namespace Education.Reading.Segmentation;

/// <summary>What a character does in the reader.</summary>
internal enum CharKind : byte
{
    Other,
    Letter,
    Digit,
    Space,
    NewLine,
    Terminator,
    Apostrophe,
    Quote,
    Opener,
    Closer,
    Bullet,
}
