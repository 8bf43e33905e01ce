using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks;

/// <summary>A sentence as the rules see it.</summary>
internal readonly ref struct SentenceView
{
    public required ReadingPassage Passage { get; init; }

    /// <summary>Words, numbers and addresses of the sentence, with offsets in the passage.</summary>
    public required ReadOnlySpan<Token> Tokens { get; init; }

    /// <summary>The glossary terms in it, from left to right.</summary>
    public required ReadOnlySpan<FoundTerm> Terms { get; init; }

    /// <summary>Roles of all its words together, to pass over a sentence quickly.</summary>
    public required WordRoles Roles { get; init; }

    /// <summary>Where the sentence stands in the passage.</summary>
    public required TextRange Range { get; init; }

    public required int Words { get; init; }

    public required int Numbers { get; init; }

    /// <summary>Words of two letters or more that have no small letter.</summary>
    public required int Capitals { get; init; }

    public required LanguageRules Rules { get; init; }

    public ReadOnlySpan<char> Text => Passage.Text;

    public bool Has(WordRoles roles) => (Roles & roles) != WordRoles.None;

    /// <summary>The words from one token to another as the author wrote them.</summary>
    public string Written(int first, int last) => Passage.Text[Tokens[first].Start..Tokens[last].End];

    /// <summary>Where the words from one token to another stand.</summary>
    public TextRange Across(int first, int last) => new(Tokens[first].Start, Tokens[last].End - Tokens[first].Start);

    /// <summary>Only spaces and hyphens between a token and the next.</summary>
    public bool Joined(int token)
    {
        foreach (var c in Text[Tokens[token].End..Tokens[token + 1].Start])
            if (c != '-' && !CharKinds.IsSpace(c)) return false;
        return true;
    }
}
