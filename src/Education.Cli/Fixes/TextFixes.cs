namespace Education.Cli.Fixes;

/// <summary>Every fix of a single file, in the order in which they are done. A new fix is one line here.</summary>
internal static class TextFixes
{
    public static IReadOnlyList<ITextFix> All { get; } =
    [
        new PlainLineEnds(),
        new StraightQuotes(),
        new KeyOrder(),
        new NoTrailingSpace(),
        new FinalLineEnd(),
    ];

    public static AuthorText Apply(AuthorText file) => All.Aggregate(file, (text, fix) => text with { Text = fix.Apply(text) });
}
