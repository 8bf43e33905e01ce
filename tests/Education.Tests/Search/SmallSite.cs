using Education.Search;

namespace Education.Tests.Search;

/// <summary>Made-up pages and their index.</summary>
internal static class SmallSite
{
    private static readonly string[] Subjects = ["sleep", "walking", "stress", "medicine", "strength", "breathing", "friends", "work"];

    /// <summary>Pages about a few subjects, with words of their own and words they share.</summary>
    public static IReadOnlyList<SearchDocument> Pages(int count) => [.. Enumerable.Range(0, count).Select(Page)];

    public static SearchIndex Index(IEnumerable<SearchDocument> pages) => new SearchIndexBuilder(new SearchIndexOptions()).Add(pages).Build();

    public static SearchEngine Engine(params SearchDocument[] pages) => SearchEngine.Open(Index(pages).Files);

    public static SearchDocument Page(string url, string title, string body) => new(url, title) { Texts = [new SearchText(body, 1)] };

    private static SearchDocument Page(int number)
    {
        var subject = Subjects[number % Subjects.Length];
        var seed = (uint)number;
        var words = Enumerable.Range(0, 120).Select(i => (seed = unchecked((seed * 1664525) + 1013904223)) % 7 == 0 ? subject : Word(seed >> 12));
        return Page($"pages/{number}/", $"{subject} part {number}", string.Join(' ', words));
    }

    private static string Word(uint seed) =>
        new([.. Enumerable.Range(0, 3).SelectMany(i => new[] { "bdfglmnprst"[(int)((seed >> (i * 2)) % 11)], "aeiou"[(int)((seed >> (i * 3)) % 5)] })]);
}
