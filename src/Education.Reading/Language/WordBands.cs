namespace Education.Reading.Language;

/// <summary>
/// Reads <c>word-bands.txt</c>: how common each word is. A line <c>@n</c> opens band n; every other line is a word of the sorted band,
/// written as one letter for how many letters it shares with the word before (a = none) and then the rest.
/// </summary>
internal static class WordBands
{
    public static IEnumerable<(string Word, byte Band)> Read(string language)
    {
        byte band = 0;
        var previous = "";
        foreach (var line in DataFile.Lines($"{language}/word-bands.txt"))
        {
            if (line[0] == '@')
            {
                band = (byte)(line[1] - '0');
                previous = "";
                continue;
            }

            previous = string.Concat(previous.AsSpan(0, line[0] - 'a'), line.AsSpan(1));
            yield return (previous, band);
        }
    }
}
