#:project ../Education.Reading.csproj
#:property MayTouchTheWorld=true
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
#:property EnforceCodeStyleInBuild=false
#:property GenerateDocumentationFile=false
// Makes Data/en/syllables.bin from the CMU Pronouncing Dictionary (npm cmu-pronouncing-dictionary, its index.js).
//   dotnet run make-syllable-table.cs -- --dictionary index.js --out syllables.bin [--without words.txt]
//     [--measure 5000] [--errors errors.txt] [--seed 1] [--among all|letters|single|common|FILE]
// The hand-counted clinic words beside this script (--also FILE for others) are learnt three times over: the dictionary has few such words.
// --without leaves the words of a file (one a line) out of training and out of the table, so that they can be measured as unseen words.
// --measure leaves a seeded random sample out in the same way, prints how many of them come out exact, and writes nothing.
// --among draws that sample from a part of the dictionary: words of letters alone, those of them with a single pronunciation, those of
// them that are common (SCOWL up to size 35), or those with a single pronunciation that stand in a file, one a line. The rest of the
// dictionary is learnt as ever.
using System.Text.RegularExpressions;
using Education.Reading;
using Education.Reading.Language;
using Education.Reading.Syllables;

var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i + 1 < args.Length; i += 2) options[args[i]] = args[i + 1];
var seed = int.Parse(options.GetValueOrDefault("--seed", "1"), System.Globalization.CultureInfo.InvariantCulture);

var all = new List<(string Word, byte Syllables)>();
var several = new HashSet<string>(StringComparer.Ordinal);
var listed = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
foreach (var line in File.ReadLines(options["--dictionary"]))
{
    var entry = Entry().Match(line);
    if (!entry.Success) continue;
    // "hm" and "shh" have no vowel sound; a reader still makes one beat of them.
    var spoken = (byte)Math.Max(1, entry.Groups[3].Value.Count(char.IsDigit));
    var spelling = entry.Groups[1].Value;
    if (!listed.TryAdd(spelling, [spoken])) listed[spelling].Add(spoken);
    // The first pronunciation is the one that is learnt and measured.
    if (!entry.Groups[2].Success) all.Add((spelling, spoken));
    else several.Add(spelling);
}

// In a text the sign at either end of "doin'" may as well be a quote, so the reader leaves it out.
var bare = all.Select(entry => (Word: entry.Word.Trim('\''), entry.Syllables)).ExceptBy(all.Select(entry => entry.Word), entry => entry.Word).ToList();

var random = new Random(seed);
var without = options.TryGetValue("--without", out var file)
    ? File.ReadLines(file).Select(word => word.Trim().ToLowerInvariant()).ToHashSet(StringComparer.Ordinal)
    : new HashSet<string>(StringComparer.Ordinal);
var measure = options.TryGetValue("--measure", out var size) ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 0;
var common = new HashSet<string>(StringComparer.Ordinal);
for (var bands = WordBands.Open("en"); bands.Next();)
    if (bands.Band <= MostCommonBands) common.Add(bands.Word.ToString());
Func<string, bool> among = options.GetValueOrDefault("--among", "all") switch
{
    "all" => _ => true,
    "letters" => word => word.All(char.IsAsciiLetterLower),
    "single" => word => word.All(char.IsAsciiLetterLower) && !several.Contains(word),
    "common" => word => word.All(char.IsAsciiLetterLower) && common.Contains(word),
    var list when File.Exists(list) && File.ReadLines(list).ToHashSet(StringComparer.Ordinal) is var words =>
        word => word.All(char.IsAsciiLetterLower) && !several.Contains(word) && words.Contains(word),
    var other => throw new ArgumentException($"--among {other}?"),
};
var sample = all.Where(entry => among(entry.Word)).OrderBy(_ => random.Next()).Take(measure).ToList();
foreach (var (word, _) in sample) without.Add(word);
var also = File.ReadLines(options.GetValueOrDefault("--also", Beside("clinic-words.en.txt"))).Where(line => line[0] != '#').Select(Counted).ToList();
var known = also.Concat(all).Concat(bare).DistinctBy(entry => entry.Word).Where(entry => !without.Contains(entry.Word)).ToList();
Console.WriteLine($"{all.Count} words in the dictionary, {known.Count} used");

var lexicon = LanguageRules.Words("en", known.Count);
var trainer = new Trainer(lexicon, random);
var weights = trainer.Learn([.. known, .. also.Concat(also).Where(entry => !without.Contains(entry.Word))]);
var counter = new EnglishSyllables(new SyllableModel(weights, lexicon), lexicon);
var wrong = new List<(string Word, byte Syllables)>();
// Short words first, so that the forms of a word in the table can be counted from it.
foreach (var entry in known.OrderBy(entry => entry.Word.Length).ThenBy(entry => entry.Word, StringComparer.Ordinal))
{
    // A text is read without the sign at the end of a word, unless the table has the word with it.
    var rule = entry.Word[^1] == '\'' ? counter.Count(entry.Word.Trim('\'')) : counter.CountByRule(entry.Word);
    if (rule == entry.Syllables) continue;
    wrong.Add(entry);
    EnglishSyllables.Except(entry.Word, entry.Syllables, lexicon);
}

Console.WriteLine($"{wrong.Count} words go into the table of exceptions");
if (measure > 0)
{
    var exact = sample.Count(entry => counter.Count(entry.Word) == entry.Syllables);
    var either = sample.Count(entry => listed[entry.Word].Contains(counter.Count(entry.Word)));
    var disputed = sample.Count(entry => listed[entry.Word].Count > 1);
    var ordinary = sample.Where(entry => lexicon.Find(WordHash.Of(entry.Word)).Band > 0).ToList();
    var ordinaryExact = ordinary.Count(entry => counter.Count(entry.Word) == entry.Syllables);
    Console.WriteLine($"exact on {measure} withheld words: {100.0 * exact / measure:F2} %");
    Console.WriteLine($"one of the counts that the dictionary lists: {100.0 * either / measure:F2} % ({disputed} words have two counts there)");
    Console.WriteLine($"exact on the {ordinary.Count} of them that are ordinary words (SCOWL up to size 50): {100.0 * ordinaryExact / ordinary.Count:F2} %");
    if (options.TryGetValue("--errors", out var errors))
        File.WriteAllLines(errors, sample.Where(e => counter.Count(e.Word) != e.Syllables).Select(e => $"{e.Word} {e.Syllables} {counter.Count(e.Word)}"));
    return;
}

using (var output = File.Create(options["--out"]))
{
    new SyllableTable { Weights = weights, Exceptions = wrong }.Write(output);
    Console.WriteLine($"{output.Length} bytes");
}

using var made = File.OpenRead(options["--out"]);
var analyser = TextAnalyser.WithSyllableTable(made);
var off = known.Where(entry => analyser.Syllables(entry.Word) != entry.Syllables).ToList();
Console.WriteLine($"with the table, {known.Count - off.Count} of {known.Count} used words are exact ({string.Join(' ', off.Take(20).Select(entry => entry.Word))})");

internal static partial class Program
{
    private const byte MostCommonBands = 3;

    private static string Beside(string file, [System.Runtime.CompilerServices.CallerFilePath] string script = "") =>
        Path.Combine(Path.GetDirectoryName(script) ?? "", file);

    private static (string Word, byte Syllables) Counted(string line) => (line[..line.IndexOf(' ')], (byte)(line[^1] - '0'));

    [GeneratedRegex("""^\s*"([a-z']+)(\(\d\))?": "([^"]+)",?$""")]
    private static partial Regex Entry();
}

/// <summary>
/// Learns the weights by gradient ascent on the probability that the letters of a word begin as many syllables as the dictionary says;
/// which letters they are is not in the dictionary and is summed over. Two in five of the features are left out at random in each step,
/// so that no single stretch of letters is relied on.
/// </summary>
internal sealed class Trainer(Lexicon lexicon, Random random)
{
    private const int Bits = 19;
    private const int Rounds = 12;
    private const double Rate = 0.2;
    private const double LeftOut = 0.4;
    private const int MostLetters = 24;
    private readonly float[] _weights = new float[1 << Bits];
    private readonly float[] _squares = new float[1 << Bits];
    private readonly uint[][] _slots = [.. Enumerable.Range(0, MostLetters).Select(_ => new uint[SyllableModel.MostFeatures])];
    private readonly int[] _counts = new int[MostLetters];
    private readonly double[] _chance = new double[MostLetters];

    public sbyte[] Learn(IReadOnlyList<(string Word, byte Syllables)> words)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var rate = Rate * (1 - (0.9 * round / Rounds));
            foreach (var (word, syllables) in words.OrderBy(_ => random.Next())) Step(word, syllables, (float)rate);
        }

        var scale = 127 / _weights.Max(Math.Abs) * 2.5f;
        return [.. _weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight * scale), -127, 127))];
    }

    private void Step(string word, int syllables, float rate)
    {
        var letters = Read(word);
        if (letters < syllables) return;
        var forward = new double[letters + 1, syllables + 1];
        var backward = new double[letters + 1, syllables + 1];
        forward[0, 0] = 1;
        backward[letters, 0] = 1;
        for (var i = 0; i < letters; i++)
            for (var k = 0; k <= syllables; k++)
                forward[i + 1, k] = (forward[i, k] * (1 - _chance[i])) + (k > 0 ? forward[i, k - 1] * _chance[i] : 0);
        for (var i = letters - 1; i >= 0; i--)
            for (var k = 0; k <= syllables; k++)
                backward[i, k] = (backward[i + 1, k] * (1 - _chance[i])) + (k > 0 ? backward[i + 1, k - 1] * _chance[i] : 0);
        var whole = Math.Max(forward[letters, syllables], 1e-12);
        for (var i = 0; i < letters; i++)
        {
            double begins = 0;
            for (var k = 0; k < syllables; k++) begins += forward[i, k] * _chance[i] * backward[i + 1, syllables - 1 - k];
            Move(i, (float)((begins / whole) - _chance[i]), rate);
        }
    }

    private int Read(string word)
    {
        var letters = 0;
        var stems = Stems.In(word, lexicon);
        for (var i = 0; i < word.Length && letters < MostLetters; i++)
        {
            if (!SyllableModel.CanBegin(word, i)) continue;
            var slots = _slots[letters];
            var count = SyllableModel.Features(word, i, stems, slots);
            var kept = 0;
            double score = 0;
            for (var k = 0; k < count; k++)
            {
                if (random.NextSingle() < LeftOut) continue;
                var slot = slots[k] & (uint)(_weights.Length - 1);
                slots[kept++] = slot;
                score += _weights[slot];
            }

            _counts[letters] = kept;
            _chance[letters] = Math.Clamp(1 / (1 + Math.Exp(-score / (1 - LeftOut))), 1e-6, 1 - 1e-6);
            letters++;
        }

        return letters;
    }

    private void Move(int letter, float gradient, float rate)
    {
        if (Math.Abs(gradient) < 1e-3) return;
        foreach (var slot in _slots[letter].AsSpan(0, _counts[letter]))
        {
            _squares[slot] += gradient * gradient;
            _weights[slot] += rate * gradient / MathF.Sqrt(_squares[slot] + 1e-2f);
        }
    }
}
