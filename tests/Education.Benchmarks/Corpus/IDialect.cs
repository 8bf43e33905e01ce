namespace Education.Benchmarks.Corpus;

/// <summary>How one site generator writes what plain Markdown has no form for.</summary>
internal interface IDialect
{
    string Lesson(PlannedLesson from, PlannedLesson to, string words);

    string Term(string id, string words);

    string Source(string key);

    string Figure(string id, string alt);

    /// <summary>What stands before the quote of a box; empty when a quote is all there is.</summary>
    string Box(string name);
}
