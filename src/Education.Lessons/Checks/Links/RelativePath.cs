namespace Education.Lessons.Checks.Links;

/// <summary>The words an author writes to get from one file to another.</summary>
public static class RelativePath
{
    private const string Up = "../";

    /// <summary>From the file at <paramref name="source"/> to the one at <paramref name="target"/>, both from the project's root.</summary>
    public static string Between(string source, string target)
    {
        string[] from = source.Split('/')[..^1];
        string[] to = target.Split('/');
        int shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal))
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }

    /// <summary>True for the words that <see cref="Between"/> would give.</summary>
    /// <param name="words">What the author wrote.</param>
    /// <param name="source">The file it stands in.</param>
    /// <param name="target">The file it leads to.</param>
    public static bool IsBetween(ReadOnlySpan<char> words, ReadOnlySpan<char> source, ReadOnlySpan<char> target)
    {
        int shared = source[..source.CommonPrefixLength(target)].LastIndexOf('/') + 1;
        for (int up = source[shared..].Count('/'); up > 0; up--)
        {
            if (!words.StartsWith(Up))
            {
                return false;
            }

            words = words[Up.Length..];
        }

        return words.SequenceEqual(target[shared..]);
    }
}
