namespace Education.Benchmarks.Corpus;

/// <summary>The lesson format of this project.</summary>
internal sealed class EducationDialect : IDialect
{
    public string Lesson(PlannedLesson from, PlannedLesson to, string words) =>
        from.Path == to.Path ? $"[{words}]({to.Id}.md)" : $"[{words}](../{to.Path}/{to.Id}.md)";

    public string Term(string id, string words) => $"[{words}](term:{id})";

    public string Source(string key) => $"[source](ref:{key})";

    public string Figure(string id, string alt) => $"![{alt}](../../figures/{id}.svg)";

    public string Box(string name) => $"<!-- {name} -->\n";
}
