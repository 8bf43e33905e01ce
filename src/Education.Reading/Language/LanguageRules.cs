using Education.Reading.Syllables;

namespace Education.Reading.Language;

/// <summary>Everything about one language that its data files say, ready for use. Immutable once made.</summary>
internal sealed class LanguageRules
{
    // Words of the two most common bands are nine in ten of a text; counting them ahead costs a few milliseconds once.
    private const byte CountedAhead = 2;

    private LanguageRules(Lexicon lexicon, ISyllableCounter syllables)
    {
        Lexicon = lexicon;
        Syllables = syllables;
    }

    public Lexicon Lexicon { get; }

    public ISyllableCounter Syllables { get; }

    /// <summary>A full stop after a number makes it an ordinal ("am 3. Mai").</summary>
    public bool StopMakesOrdinal { get; private init; }

    /// <summary>The rules of a language that has data files.</summary>
    public static LanguageRules Load(string language)
    {
        if (language is "en") return English(DataFile.Open("en/syllables.bin") ?? throw new InvalidDataException("en/syllables.bin is missing."));
        ISyllableCounter syllables = language switch
        {
            "es" => new SpanishSyllables(),
            "de" => new GermanSyllables(),
            _ => new FrenchSyllables(),
        };
        return new LanguageRules(Words(language, 0), syllables) { StopMakesOrdinal = language is "de" };
    }

    /// <summary>English with another syllable table than the one that is built in.</summary>
    public static LanguageRules English(Stream syllableTable)
    {
        var table = SyllableTable.Read(syllableTable);
        var lexicon = Words("en", table.Exceptions.Count);
        var counter = new EnglishSyllables(new SyllableModel(table.Weights, lexicon));
        foreach (var (word, band) in WordBands.Read("en").TakeWhile(entry => entry.Band <= CountedAhead))
            lexicon.Entry(WordHash.Of(word)).Syllables = (byte)counter.Count(word);
        foreach (var (word, syllables) in table.Exceptions) lexicon.Entry(WordHash.Of(word)).Syllables = syllables;
        return new LanguageRules(lexicon, counter);
    }

    /// <summary>The words of a language's files, with room for more.</summary>
    public static Lexicon Words(string language, int more)
    {
        var roles = RoleFile.Read(language).ToList();
        var bands = WordBands.Read(language).ToList();
        var lexicon = Lexicon.WithRoomFor(roles.Count + bands.Count + more);
        foreach (var (word, role) in roles) lexicon.Entry(WordHash.Of(word)).Roles |= role;
        foreach (var (word, band) in bands) lexicon.Entry(WordHash.Of(word)).Band = band;
        return lexicon;
    }
}
