namespace Education.Cli.LanguageServer;

/// <summary>The target of a link on a line, perhaps half-written.</summary>
/// <param name="Target">The words in the round brackets.</param>
/// <param name="Start">Column of the first.</param>
internal sealed record LinkPlace(string Target, int Start)
{
    public int End => Start + Target.Length;

    /// <summary>The target that the cursor stands in or beside; null when it stands elsewhere.</summary>
    public static LinkPlace? At(Cursor cursor)
    {
        int open = cursor.Before.LastIndexOf("](", StringComparison.Ordinal);
        if (open < 0 || cursor.Before.AsSpan(open + 2).IndexOfAny(' ', ')') >= 0)
        {
            return null;
        }

        int rest = cursor.After.AsSpan().IndexOfAny(' ', ')');
        return new LinkPlace(cursor.Text[(open + 2)..(cursor.Character + (rest < 0 ? cursor.After.Length : rest))], open + 2);
    }
}
