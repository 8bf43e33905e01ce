namespace Education.Reading.Marks;

/// <summary>What a mark is about. The value is the number of the rule: <c>LongSentence</c> is R02.</summary>
public enum MarkRule
{
    /// <summary>R02: a sentence over 20 words, or a page whose sentences are long on average. Basis: CHCS, SHeLL Editor.</summary>
    LongSentence = 2,

    /// <summary>R03: passive voice. Basis: SHeLL Editor trial, PEMAT item 5.</summary>
    PassiveVoice = 3,

    /// <summary>R04: a word or phrase with a plainer swap. Basis: US Federal Plain Language Guidelines, AHRQ, CDC.</summary>
    UncommonWord = 4,

    /// <summary>R05: a glossary term that is neither linked nor explained where it is first used. Basis: PEMAT item 4.</summary>
    UnexplainedTerm = 5,

    /// <summary>R06: an acronym that is not spelled out where it is first used. Basis: PEMAT item 3.</summary>
    Acronym = 6,

    /// <summary>R07: a section over 80 words that never speaks to the reader. Basis: PEMAT, actionability.</summary>
    NoReader = 7,

    /// <summary>R08: a section over 150 words without a heading, or a heading that says nothing. Basis: PEMAT items 8 and 9.</summary>
    Section = 8,

    /// <summary>R09: a list over seven items, or items of mixed shape. Basis: CDC Simply Put.</summary>
    ListShape = 9,

    /// <summary>R10: percent without "x in y", decimals, sums, changing denominators. Basis: PEMAT items 6 and 7, CDC Clear Communication Index.</summary>
    Numbers = 10,

    /// <summary>R11: words in capitals, or many exclamation marks. Basis: CDC Simply Put.</summary>
    Shouting = 11,

    /// <summary>R12: a phrase that can make pain worse by frightening. Basis: the papers named with each phrase.</summary>
    NoceboPhrase = 12,

    /// <summary>R13: a double negative. Basis: US Federal Plain Language Guidelines.</summary>
    DoubleNegative = 13,

    /// <summary>R14: four nouns or more in a row, or a verb hidden in a noun. Basis: US Federal Plain Language Guidelines.</summary>
    NounString = 14,

    /// <summary>R15: a page that neither sums up nor says what to do. Basis: PEMAT items 12 and 18.</summary>
    MissingAction = 15,

    /// <summary>R16: pain taken for damage, certainty about cure, blame.</summary>
    Blame = 16,

    /// <summary>R17: link text that says nothing by itself, or an emoji that alone carries the meaning. Basis: WCAG 2.4.4.</summary>
    LinkText = 17,
}
