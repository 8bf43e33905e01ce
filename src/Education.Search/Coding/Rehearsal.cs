namespace Education.Search.Coding;

/// <summary>Neither writes nor reads: models learn from what they are given, as if it stood in a file.</summary>
internal sealed class Rehearsal : BitCoder
{
    /// <inheritdoc/>
    public override int Bit(int bit, int chance) => bit;
}
