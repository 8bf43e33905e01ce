namespace Education.Search;

/// <summary>
/// Words of a search that may mean danger. Each part must be there, in any order; a part is there when one of its wordings is,
/// its words in order with at most two others between them. A slip of the keyboard in a longer word is forgiven.
/// </summary>
/// <param name="Parts">The parts, each a list of wordings: <c>[[numb, no feeling], [groin, between legs]]</c>.</param>
public sealed record DangerSign(IReadOnlyList<IReadOnlyList<string>> Parts)
{
    /// <summary>Reads the one-line form: parts joined by <c>+</c>, wordings by <c>|</c>: <c>numb | no feeling + groin | between legs</c>.</summary>
    public static DangerSign Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new([.. line.Split('+').Select(part => (IReadOnlyList<string>)[.. part.Split('|').Select(wording => wording.Trim())])]);
    }

    /// <summary>The one-line form.</summary>
    public override string ToString() => string.Join('+', Parts.Select(wordings => string.Join('|', wordings)));
}
