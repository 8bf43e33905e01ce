using Education.Reading.Phrases;
using Education.Reading.Syllables;

namespace Education.Reading.Language;

/// <summary>Everything about one language that its data files say, ready for use. Immutable once made, but for the syllables that
/// the lexicon comes to know.</summary>
internal sealed class LanguageRules
{
    private const int RoomForPhrases = 1000;

    private LanguageRules(string language, Lexicon lexicon, ISyllableCounter syllables)
    {
        Lexicon = lexicon;
        Syllables = syllables;
        Phrases = PhraseFiles.Read(language);
        foreach (var head in Phrases.Heads) lexicon.Entry(head).Roles |= WordRoles.PhraseHead;
        ParticipleEndings = RoleFile.Endings(language, "Participle");
        NounEndings = RoleFile.Endings(language, "Noun");
        StopMakesOrdinal = language is "de";
        HasFamiliarWords = language is "en";
        NegationsCancel = language is "en";
    }

    public Lexicon Lexicon { get; }

    public ISyllableCounter Syllables { get; }

    /// <summary>The phrases that rules look for.</summary>
    public PhraseBook<Phrase> Phrases { get; }

    /// <summary>Endings of regular past participles.</summary>
    public IReadOnlyList<string> ParticipleEndings { get; }

    /// <summary>Endings of nouns made from verbs.</summary>
    public IReadOnlyList<string> NounEndings { get; }

    /// <summary>There is a list of familiar words, so that Dale-Chall and Spache style scores can be given.</summary>
    public bool HasFamiliarWords { get; }

    /// <summary>Two negations make a yes, as in English; in Spanish and French they make one no.</summary>
    public bool NegationsCancel { get; }

    /// <summary>A full stop after a number makes it an ordinal ("am 3. Mai").</summary>
    public bool StopMakesOrdinal { get; }

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
        return new LanguageRules(language, Words(language, 0), syllables);
    }

    /// <summary>English with another syllable table than the one that is built in.</summary>
    public static LanguageRules English(Stream syllableTable)
    {
        var table = SyllableTable.Read(syllableTable);
        var lexicon = Words("en", table.Exceptions.Count);
        var counter = new EnglishSyllables(new SyllableModel(table.Weights, lexicon), lexicon);
        foreach (var (word, syllables) in table.Exceptions) EnglishSyllables.Except(word, syllables, lexicon);
        return new LanguageRules("en", lexicon, counter);
    }

    /// <summary>The words of a language's files, with room for more.</summary>
    public static Lexicon Words(string language, int more)
    {
        var roles = RoleFile.Read(language).ToList();
        var bands = WordBands.Open(language);
        var lexicon = Lexicon.WithRoomFor(roles.Count + bands.Lines + more + RoomForPhrases);
        foreach (var (word, role) in roles) lexicon.Entry(WordHash.Of(word)).Roles |= role;
        while (bands.Next()) lexicon.Entry(WordHash.Of(bands.Word)).Band = bands.Band;
        return lexicon;
    }
}
