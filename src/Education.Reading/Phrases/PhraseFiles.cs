using Education.Reading.Marks;

namespace Education.Reading.Phrases;

/// <summary>The phrases of the data files: plain-word swaps, nocebo phrases, and our own list of blame, certainty and sums.</summary>
internal static class PhraseFiles
{
    public static PhraseBook<Phrase> Read(string language)
    {
        var book = new PhraseBook<Phrase>();
        foreach (var row in CsvRows.Read($"{language}/nocebo.csv"))
            AddPattern(book, row[2], new Phrase(MarkRule.NoceboPhrase, Severity(row[3]), row[1], row[4]));
        foreach (var row in CsvRows.Read($"{language}/phrases.csv"))
            AddPattern(book, row[1], new Phrase((MarkRule)int.Parse(row[0].AsSpan(1), null), Severity(row[2]), row[3], row[4]));
        foreach (var row in CsvRows.Read($"{language}/plain-words.csv"))
            AddWord(book, row[0], new Phrase(MarkRule.UncommonWord, MarkSeverity.Warning, row[1], row[3]));
        return book;
    }

    private static void AddPattern(PhraseBook<Phrase> book, string pattern, Phrase meaning)
    {
        foreach (var phrase in PhrasePattern.Expand(pattern)) book.Add(phrase, meaning);
    }

    private static void AddWord(PhraseBook<Phrase> book, string word, Phrase meaning)
    {
        var bracket = word.IndexOf('(', StringComparison.Ordinal);
        if (bracket >= 0) word = word[..bracket].TrimEnd();
        foreach (var written in word.Split('/', StringSplitOptions.TrimEntries))
        {
            book.Add(written, meaning);
            if (written.Contains(' ', StringComparison.Ordinal)) continue;
            foreach (var form in Inflections.Of(written)) book.Add(form, meaning);
        }
    }

    private static MarkSeverity Severity(string written) => written switch
    {
        "error" => MarkSeverity.Error,
        "warn" => MarkSeverity.Warning,
        _ => MarkSeverity.Note,
    };
}
