namespace Education.Reading.Language;

/// <summary>What a word can be in its language, as the file <c>roles.txt</c> of the language says.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>Opens many sentences, so a capital on it after an abbreviation means that a new sentence begins.</summary>
    Starter = 1 << 0,

    /// <summary>A preposition: "At 5 a.m. Mr Smith" is not two sentences.</summary>
    Preposition = 1 << 1,

    /// <summary>An abbreviation that a name follows, such as "Dr.": never the end of a sentence.</summary>
    BeforeName = 1 << 2,

    /// <summary>An abbreviation that a number follows, such as "p.": the end only where no number follows.</summary>
    BeforeNumber = 1 << 3,

    /// <summary>An abbreviation that may end a sentence, such as "Co.": the end only before a starter.</summary>
    BeforeStarter = 1 << 4,

    /// <summary>An abbreviation that may end a sentence, such as "a.m.": the end before any capital.</summary>
    BeforeCapital = 1 << 5,

    /// <summary>A noun that a single letter names more closely, as in "vitamin C.".</summary>
    LetterNoun = 1 << 6,

    /// <summary>Addresses the reader.</summary>
    Reader = 1 << 7,

    /// <summary>A personal pronoun.</summary>
    Pronoun = 1 << 8,

    /// <summary>Opens a subordinate clause.</summary>
    Subordinator = 1 << 9,

    /// <summary>A form of "be" or "get" that makes a passive.</summary>
    Passive = 1 << 10,

    /// <summary>An irregular past participle.</summary>
    Participle = 1 << 11,

    /// <summary>Looks like a participle but is most often an adjective or a fixed state: "tired", "worried".</summary>
    State = 1 << 12,

    /// <summary>Denies: "not", "never", "without".</summary>
    Negation = 1 << 13,

    /// <summary>A word with a negative meaning that makes a double negative after a negation: "uncommon", "unless".</summary>
    Negative = 1 << 14,

    /// <summary>A function word: articles, prepositions, pronouns, auxiliaries. Breaks a string of nouns.</summary>
    Function = 1 << 15,

    /// <summary>A noun often found in noun strings.</summary>
    Noun = 1 << 16,

    /// <summary>A weak verb that hides a strong one: "perform", "conduct".</summary>
    WeakVerb = 1 << 17,

    /// <summary>An acronym that needs no explanation.</summary>
    KnownAcronym = 1 << 18,

    /// <summary>Ends a web address: "com", "org".</summary>
    WebDomain = 1 << 19,

    /// <summary>Stands before a verb or adverb between "be" and its participle: "not", "often".</summary>
    Adverb = 1 << 20,

    /// <summary>The first word of at least one phrase in the phrase book.</summary>
    PhraseHead = 1 << 21,

    /// <summary>A heading with this word sums up or says what to do: "key", "try", "steps".</summary>
    ActionHeading = 1 << 22,

    /// <summary>A heading of this word alone says nothing: "Introduction".</summary>
    VagueHeading = 1 << 23,

    /// <summary>A link made of such words only says nothing: "read", "more", "here".</summary>
    LinkFiller = 1 << 24,

    /// <summary>Defines the word before it: "means", "is".</summary>
    Defining = 1 << 25,

    /// <summary>Names the word after it: "called".</summary>
    Naming = 1 << 26,

    /// <summary>Joins a part and its whole: "3 in 10", "3 out of 10".</summary>
    OutOf = 1 << 27,

    /// <summary>Percent in words.</summary>
    Percent = 1 << 28,

    /// <summary>Its syllables are in the table because the model gets them wrong.</summary>
    Exception = 1 << 29,
}
