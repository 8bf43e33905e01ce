namespace Education.Lessons.Worksheets;

/// <summary>What a reader's answers are kept under: the words of the question, never its place, so that an answer cannot move to another question when a sheet is edited.
/// Where the words change, the key changes, and the page shows the answer apart. A key holds letters, digits, hyphens and underscores, as ids of HTML do.</summary>
public static class AnswerKeys
{
    /// <summary>A key for each part. Parts with the same words are told apart by the part before them, and hold how many there are,
    /// so that one more of them gives all a new key.</summary>
    /// <param name="parts">From top to bottom; a note can tell the parts after it apart, and its own key is not used.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<WorksheetPart> parts)
    {
        string[] words = [.. parts.Select(Words)];
        string[] after = [.. words.Select((own, i) => $"{(i > 0 ? words[i - 1] : "")}-_-{own}")];
        return [.. words.Select((own, i) => Count(words, own) > 1 ? Numbered(after, i, Count(words, own)) : own)];
    }

    /// <summary>A key for each row, column or thing to tick of one part. Those without a letter or digit, such as rows that leave room to write, are numbered among themselves.</summary>
    /// <param name="names">In their order on the sheet.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        string[] words = [.. names.Select(name => SlugOf(name))];
        return [.. words.Select((own, i) => own.Length == 0 ? $"-_{Nth(words, i)}" : Count(words, own) > 1 ? Numbered(words, i, Count(words, own)) : own)];
    }

    // A number on a scale means what the words at its ends say.
    private static string Words(WorksheetPart part)
    {
        string label = SlugOf(part.Label.Value);
        return part.Kind == WorksheetPartKind.Scale ? $"{label}_{SlugOf(part.Low)}_{SlugOf(part.High)}" : label;
    }

    private static string Numbered(string[] keys, int index, int of) => $"{keys[index]}-_{Nth(keys, index)}-{of}";

    // Only the signs between slugs hold underscores, so that keys made in different ways do not meet.
    private static string SlugOf(string words) => Slug.Of(words).Replace('_', '-');

    private static int Count(string[] keys, string key) => keys.Count(k => k == key);

    private static int Nth(string[] keys, int index) => Count(keys[..(index + 1)], keys[index]);
}
