using BenchmarkDotNet.Attributes;
using Education.Reading;
using Education.Reading.Marks;
using Education.Reading.Reports;

namespace Education.Benchmarks.Reading;

/// <summary>
/// The whole pass over lessons of the site: sentences, syllables, counts, all marks, all scores. Words a second are
/// <see cref="Words"/> over the mean; the memory column over <see cref="Words"/> gives bytes a word.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly TextAnalyser _analyser = TextAnalyser.For("en");
    private readonly IReadOnlyList<ReadingPassage> _calm = Lessons.Calm();
    private readonly IReadOnlyList<IReadOnlyList<ReadingPassage>> _lessons = Lessons.All();

    /// <summary>Words in all lessons.</summary>
    public int Words => _lessons.Sum(lesson => lesson.Sum(passage => _analyser.Count(passage.Text).Words));

    [GlobalSetup]
    public void Announce() => Console.WriteLine($"// {_lessons.Count} lessons, {Words} words");

    /// <summary>Everything: counts, marks and scores.</summary>
    [Benchmark]
    public double CountsMarksAndScores()
    {
        double sum = 0;
        foreach (var lesson in _lessons)
        {
            var page = _analyser.Open(MarkOptions.Default);
            foreach (var passage in lesson) page.Read(passage);
            page.End();
            sum += ScoreSheet.Of(page.Counts, "en").Smog ?? 0;
        }

        return sum;
    }

    /// <summary>Counts only.</summary>
    [Benchmark]
    public int CountsOnly()
    {
        var words = 0;
        foreach (var lesson in _lessons)
            foreach (var passage in lesson) words += _analyser.Count(passage.Text).Words;
        return words;
    }

    /// <summary>Counts of one calm text of 100,000 words without a mark: what a word allocates in steady state.</summary>
    [Benchmark]
    public int OneWordAfterAnother()
    {
        var words = 0;
        foreach (var passage in _calm) words += _analyser.Count(passage.Text).Words;
        return words;
    }
}
