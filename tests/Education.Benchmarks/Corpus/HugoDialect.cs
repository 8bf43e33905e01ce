namespace Education.Benchmarks.Corpus;

/// <summary>Plain Markdown with ready addresses, the form that costs Hugo least.</summary>
internal sealed class HugoDialect : IDialect
{
    public string Lesson(PlannedLesson from, PlannedLesson to, string words) => $"[{words}](/{to.Path}/{to.Id}/)";

    public string Term(string id, string words) => $"[{words}](/glossary/#{id})";

    public string Source(string key) => $"[1](/references/#{key})";

    public string Figure(string id, string alt) => $"![{alt}](/figures/{id}.svg)";

    public string Box(string name) => "";
}
