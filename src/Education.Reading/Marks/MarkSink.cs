namespace Education.Reading.Marks;

/// <summary>Takes the marks of the passage that is being read.</summary>
internal sealed class MarkSink
{
    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>Number of the passage being read.</summary>
    public int Passage { get; set; }

    public void Add(MarkRule rule, MarkSeverity severity, TextRange range, (string Reason, string Suggestion) words) =>
        AddAt(new MarkPlace(Passage, range.Start, range.Length), rule, severity, words);

    public void AddAt(MarkPlace place, MarkRule rule, MarkSeverity severity, (string Reason, string Suggestion) words) =>
        _marks.Add(new Mark(rule, severity, place, words.Reason, words.Suggestion));
}
