using Education.Reading.Syllables;

namespace Education.Reading.Language;

/// <summary>Everything about one language that its data files say, ready for use. Immutable once made.</summary>
internal sealed class LanguageRules
{
    private LanguageRules(Lexicon lexicon, ISyllableCounter syllables)
    {
        Lexicon = lexicon;
        Syllables = syllables;
    }

    public Lexicon Lexicon { get; }

    public ISyllableCounter Syllables { get; }

    /// <summary>A full stop after a number makes it an ordinal ("am 3. Mai").</summary>
    public bool StopMakesOrdinal { get; private init; }

    public static LanguageRules Load(string language)
    {
        var roles = RoleFile.Read(language).ToList();
        var bands = WordBands.Read(language).ToList();
        var lexicon = Lexicon.WithRoomFor(roles.Count + bands.Count);
        ISyllableCounter syllables = language switch
        {
            "es" => new SpanishSyllables(),
            "de" => new GermanSyllables(),
            "fr" => new FrenchSyllables(),
            _ => new EnglishSyllables(),
        };
        foreach (var (word, role) in roles) lexicon.Entry(WordHash.Of(word)).Roles |= role;
        foreach (var (word, band) in bands)
        {
            ref var lexeme = ref lexicon.Entry(WordHash.Of(word));
            lexeme.Band = band;
            lexeme.Syllables = (byte)syllables.Count(word);
        }

        return new LanguageRules(lexicon, syllables) { StopMakesOrdinal = language is "de" };
    }
}
