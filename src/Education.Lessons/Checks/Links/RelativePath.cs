namespace Education.Lessons.Checks.Links;

/// <summary>The words an author writes to get from one file to another.</summary>
public static class RelativePath
{
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
}
