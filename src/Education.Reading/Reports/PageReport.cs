using Education.Reading.Marks;

namespace Education.Reading.Reports;

/// <summary>Everything the analyser has to say about a page.</summary>
public sealed record PageReport
{
    /// <summary>The language whose rules were used.</summary>
    public required string Language { get; init; }

    /// <summary>Counts of the whole page.</summary>
    public required TextCounts Counts { get; init; }

    /// <summary>Scores of the whole page.</summary>
    public required ScoreSheet Scores { get; init; }

    /// <summary>Scores without the words of glossary terms, to show beside <see cref="Scores"/>.</summary>
    public required ScoreSheet ScoresWithoutTerms { get; init; }

    /// <summary>SMOG with its interval; of little meaning for other languages than English.</summary>
    public required SmogScore Smog { get; init; }

    /// <summary>The parts of the page under its headings, in order.</summary>
    public required IReadOnlyList<SectionReport> Sections { get; init; }

    /// <summary>All sentences, in order.</summary>
    public required IReadOnlyList<MeasuredSentence> Sentences { get; init; }

    /// <summary>Words of three syllables or more: the most used first, then the longest.</summary>
    public required IReadOnlyList<HardWord> HardWords { get; init; }

    /// <summary>All marks.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Reads a page and reports on it.</summary>
    /// <param name="analyser">The analyser of the page's language.</param>
    /// <param name="passages">Its passages, in order.</param>
    /// <param name="options">What the caller knows about the page.</param>
    public static PageReport Of(TextAnalyser analyser, IReadOnlyList<ReadingPassage> passages, MarkOptions options)
    {
        ArgumentNullException.ThrowIfNull(analyser);
        ArgumentNullException.ThrowIfNull(passages);
        var page = analyser.Open(options);
        var counts = passages.Select(page.Read).ToList();
        return new PageReport
        {
            Language = analyser.Language,
            Counts = page.Counts,
            Scores = ScoreSheet.Of(page.Counts, analyser.Language),
            ScoresWithoutTerms = ScoreSheet.Of(page.CountsWithoutTerms, analyser.Language),
            Smog = SmogScore.Of(page.Counts),
            Sections = [.. SectionReport.Of(passages, counts, analyser.Language)],
            Sentences = [.. passages.SelectMany((passage, at) => SentencesOf(analyser, passage, at))],
            HardWords = [.. HardWordsOf(analyser, passages)],
            Marks = page.End(),
        };
    }

    private static IEnumerable<MeasuredSentence> SentencesOf(TextAnalyser analyser, ReadingPassage passage, int at) =>
        from span in analyser.Sentences(passage.Text)
        select new MeasuredSentence(span.In(passage.Text), at, span, span.FleschKincaid);

    private static IOrderedEnumerable<HardWord> HardWordsOf(TextAnalyser analyser, IEnumerable<ReadingPassage> passages) =>
        passages
            .SelectMany(passage => analyser.Words(passage.Text).Where(word => word.Syllables > 2).Select(word => (Text: word.In(passage.Text).ToLowerInvariant(), word.Syllables)))
            .GroupBy(word => word.Text, StringComparer.Ordinal)
            .Select(uses => new HardWord(uses.Key, uses.First().Syllables, uses.Count()))
            .OrderByDescending(word => word.Uses)
            .ThenByDescending(word => word.Syllables)
            .ThenBy(word => word.Word, StringComparer.Ordinal);
}
