namespace Education.Search.Format;

/// <summary>Words in order share their beginnings: only what differs is written.</summary>
internal static class FrontCoding
{
    /// <summary>How many UTF-16 units two words have in common at their start.</summary>
    public static int Shared(string last, string next) => last.AsSpan().CommonPrefixLength(next) is var shared && SplitsPair(next, shared)
        ? shared - 1
        : shared;

    /// <summary>The start of the last word that the next one shares.</summary>
    public static string Start(string last, int shared) => last[..Math.Min(shared, last.Length)];

    // Half a surrogate pair cannot be written as UTF-8.
    private static bool SplitsPair(string word, int at) => at > 0 && at <= word.Length && char.IsHighSurrogate(word[at - 1]);
}
