namespace Education.Lessons.Checks.Words;

/// <summary>The lists that the running text of every page is searched for, all in one pass.</summary>
internal enum PhraseList
{
    /// <summary>A list of its own, searched for where it is asked for.</summary>
    Single,

    /// <summary>Brands of medicines.</summary>
    Brand,

    /// <summary>Units and forms of medicines.</summary>
    DoseUnit,

    /// <summary>Words that tell someone to change a medicine.</summary>
    MedicineOrder,

    /// <summary>Words for medicines.</summary>
    Medicine,

    /// <summary>Words for thoughts of ending one's life.</summary>
    Crisis,

    /// <summary>Claims beyond what is known.</summary>
    Overclaim,

    /// <summary>Words that turn a number into a claim.</summary>
    Benefit,

    /// <summary>Words of the language's safety wording.</summary>
    Flagged,

    /// <summary>Words of the language's glossary.</summary>
    Term,
}
