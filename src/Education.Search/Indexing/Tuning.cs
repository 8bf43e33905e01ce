namespace Education.Search.Indexing;

/// <summary>
/// The numbers behind the ranking, chosen once on the development collections (docs/search.md says how) and used for every collection.
/// </summary>
internal static class Tuning
{
    /// <summary>How much a word of the title counts beside one of the body.</summary>
    public const double TitleWeight = 2.5;

    /// <summary>How soon a word said again stops counting (k1 of BM25), where documents are short.</summary>
    public const double Saturation = 2.2;

    /// <summary>How much later that is for each doubling of the mean length above <see cref="ShortPage"/>.</summary>
    public const double SaturationByLength = 1.5;

    /// <summary>The highest saturation.</summary>
    public const double MostSaturation = 6;

    /// <summary>Words of a document, stop words left out, above which it is not short.</summary>
    public const double ShortPage = 150;

    /// <summary>How much a long document must say more often what a short one says once (b of BM25), from 0 to 1.</summary>
    public const double LengthShare = 0.7;

    /// <summary>Document lengths count in steps of this factor, so that adding a word changes one document's weights seldom.</summary>
    public const double LengthStep = 1.19;

    /// <summary>From how many of the nearest documents a document takes words over.</summary>
    public const int Neighbours = 6;

    /// <summary>How many words it takes over at most; those it has already gain weight.</summary>
    public const int BorrowedTerms = 24;

    /// <summary>How much a word counts that every near document has, beside the document's own.</summary>
    public const double BorrowedWeight = 0.9;

    /// <summary>In a small collection even the nearest documents are about something else: at this many documents, half as many words are borrowed and count half.</summary>
    public const int SmallCollection = 100;

    /// <summary>A borrowed word lengthens its list; for that, its weights grow by this factor at most.</summary>
    public const double MostRestored = 1.5;

    /// <summary>How many of its strongest words a document lends.</summary>
    public const int LentTerms = 100;

    /// <summary>By how many of its strongest words a document is compared with others.</summary>
    public const int ComparedTerms = 40;

    /// <summary>A word that is among the strongest of more documents than this is passed over when they are compared.</summary>
    public const int LongestCompared = 400;

    /// <summary>A word in a larger share of the documents than this says nothing about which documents are near.</summary>
    public const double CommonShare = 0.25;

    /// <summary>Weights are whole numbers from 1 to this.</summary>
    public const int HighestImpact = 15;

    /// <summary>The weight (a saturated count, which a borrowed word can lift above 1) that the highest impact stands for.</summary>
    public const double HighestWeight = 1.35;
}
