#:project ../Education.Reading.csproj
#:property MayTouchTheWorld=true
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
#:property EnforceCodeStyleInBuild=false
#:property GenerateDocumentationFile=false
// Fits Data/en/ease-model.txt on texts that exist at several levels (JSON lines: id, doc, level ele|int|adv, text).
//   dotnet run fit-ease-model.cs -- --texts onestop.jsonl --out ../Data/en/ease-model.txt [--ridge 150]
// The model learns from pairs of one article at two levels, so that what an article is about does not count. Pairs are weighed by a
// logistic loss with a ridge penalty. The figures printed are from ten folds in which no article is both learnt and measured.
using System.Globalization;
using System.Text.Json;
using Education.Reading;
using Education.Reading.Ease;

var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i + 1 < args.Length; i += 2) options[args[i]] = args[i + 1];
var ridge = double.Parse(options.GetValueOrDefault("--ridge", "150"), CultureInfo.InvariantCulture);
var analyser = TextAnalyser.For("en");
var texts = File.ReadLines(options["--texts"]).Select(line => Graded.Read(line, analyser)).ToList();
var articles = texts.GroupBy(text => text.Article).Where(group => group.Count() == 3).Select(group => group.OrderBy(text => text.Level).ToList()).ToList();

var learnt = new List<(double Easy, double Middle, double Hard)>();
for (var fold = 0; fold < 10; fold++)
{
    var weights = Fit(articles.Where((_, at) => at % 10 != fold));
    foreach (var article in articles.Where((_, at) => at % 10 == fold))
        learnt.Add((Score(weights, article[0]), Score(weights, article[1]), Score(weights, article[2])));
}

Report("ease model, held out", learnt);
Report("SMOG", [.. articles.Select(a => (-Formulas.Smog(a[0].Counts), -Formulas.Smog(a[1].Counts), -Formulas.Smog(a[2].Counts)))]);
Report("Flesch-Kincaid", [.. articles.Select(a => (-Formulas.FleschKincaid(a[0].Counts), -Formulas.FleschKincaid(a[1].Counts), -Formulas.FleschKincaid(a[2].Counts)))]);
Report("Dale-Chall style", [.. articles.Select(a => (-Formulas.DaleChallStyle(a[0].Counts), -Formulas.DaleChallStyle(a[1].Counts), -Formulas.DaleChallStyle(a[2].Counts)))]);

var all = Fit(articles);
var easy = articles.Average(article => Score(all, article[0]));
var hard = articles.Average(article => Score(all, article[2]));
// Twelve points between the elementary and the advanced version of a news article leave room for texts that are far easier.
var scale = 12 / (easy - hard);
var middle = EaseFeatures.Names.Select((_, i) => (articles.Average(a => a[0].Features[i]) + articles.Average(a => a[2].Features[i])) / 2).ToArray();
using var output = new StreamWriter(options["--out"]) { NewLine = "\n" };
output.WriteLine("# Ease model: feature, points for one unit of it, value at which it adds nothing. Made by Scripts/fit-ease-model.cs from counts of");
output.WriteLine("# OneStopEnglish (Vajjala and Lučić 2018, W18-0535, CC BY-SA 4.0); no text of it is in this file.");
for (var i = 0; i < middle.Length; i++)
    output.WriteLine(FormattableString.Invariant($"{EaseFeatures.Names[i]} {scale * all[i]:G6} {middle[i]:G6}"));

double[] Fit(IEnumerable<List<Graded>> from)
{
    var pairs = from.SelectMany(a => new[] { Difference(a[0], a[1]), Difference(a[1], a[2]), Difference(a[0], a[2]) }).ToList();
    var spread = EaseFeatures.Names.Select((_, i) => Math.Sqrt(articles.SelectMany(a => a).Select(t => t.Features[i]).Variance())).ToArray();
    var weights = new double[spread.Length];
    for (var step = 0; step < 4000; step++)
    {
        var gradient = weights.Select(weight => -ridge * weight).ToArray();
        foreach (var pair in pairs)
        {
            var margin = pair.Select((value, i) => weights[i] * value / spread[i]).Sum();
            var pull = 1 / (1 + Math.Exp(margin));
            for (var i = 0; i < weights.Length; i++) gradient[i] += pull * pair[i] / spread[i];
        }

        for (var i = 0; i < weights.Length; i++) weights[i] += 0.3 / (30 + ridge) * gradient[i];
    }

    return [.. weights.Select((weight, i) => weight / spread[i])];
}

static double[] Difference(Graded easier, Graded harder) => [.. easier.Features.Select((value, i) => value - harder.Features[i])];

static double Score(double[] weights, Graded text) => text.Features.Select((value, i) => weights[i] * value).Sum();

static void Report(string name, IReadOnlyList<(double Easy, double Middle, double Hard)> scores)
{
    var ends = scores.Count(s => s.Easy > s.Hard);
    var order = scores.Count(s => s.Easy > s.Middle && s.Middle > s.Hard);
    Console.WriteLine($"{name}: easy above hard in {100.0 * ends / scores.Count:F1} %, all three in order in {100.0 * order / scores.Count:F1} % of {scores.Count} articles");
}

internal sealed record Graded(string Article, int Level, TextCounts Counts, double[] Features)
{
    public static Graded Read(string line, TextAnalyser analyser)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var counts = (root.GetProperty("text").GetString() ?? "").Split('\n').Aggregate(default(TextCounts), (sum, block) => sum + analyser.Count(block));
        var level = root.GetProperty("level").GetString() switch { "ele" => 0, "int" => 1, _ => 2 };
        return new Graded(root.GetProperty("doc").GetString() ?? "", level, counts, EaseFeatures.Of(counts));
    }
}

internal static class Statistics
{
    public static double Variance(this IEnumerable<double> values)
    {
        var list = values.ToList();
        var mean = list.Average();
        return list.Average(value => (value - mean) * (value - mean));
    }
}
