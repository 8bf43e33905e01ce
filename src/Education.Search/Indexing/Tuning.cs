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

    /// <summary>From this many times the mean on a document's length counts less and less, or nothing would find the longest chapters of a handbook.</summary>
    public const double LongDocument = 3;

    /// <summary>Document lengths count in steps of this factor, so that adding a word changes one document's weights seldom.</summary>
    public const double LengthStep = 1.19;

    /// <summary>From how many of the nearest documents, or parts of them, a document takes words over.</summary>
    public const int Neighbours = 8;

    /// <summary>How many words it takes over at most; those it has already gain weight.</summary>
    public const int BorrowedTerms = 40;

    /// <summary>How many times as many that is for a document that is compared part by part.</summary>
    public const double BorrowedByParts = 1.5;

    /// <summary>How much a word counts that every near document has, beside the document's own.</summary>
    public const double BorrowedWeight = 0.8;

    /// <summary>The share of a borrowed weight that a document does without which says the word as often as can be itself.</summary>
    public const float Modesty = 0.5f;

    /// <summary>In a small collection even the nearest are about something else: at this many documents or parts, half as many words are borrowed and count half.</summary>
    public const int SmallCollection = 200;

    /// <summary>A borrowed word lengthens its list; for that, its weights grow by this factor at most.</summary>
    public const double MostRestored = 1.5;

    /// <summary>Indexed words of a part of a long document.</summary>
    public const int PartLength = 100;

    /// <summary>Of more documents than this each is compared as a whole, or building the index would take too long.</summary>
    public const int MostComparedInParts = 1500;

    /// <summary>How many of its strongest words a document or part lends.</summary>
    public const int LentTerms = 60;

    /// <summary>By how many of its strongest words a document is compared with others.</summary>
    public const int ComparedTerms = 40;

    /// <summary>A word that is among the strongest of more documents than this is passed over when they are compared.</summary>
    public const int LongestCompared = 400;

    /// <summary>A word in a larger share of the documents than this says nothing about which documents are near.</summary>
    public const double CommonShare = 0.25;

    /// <summary>A phrase must leave at least so many documents out that have both its words, and as many as have it.</summary>
    public const int LeastApart = 3;
    /// <summary>The weight that the highest level stands for: above 1, since a word whose list grew by borrowing counts more.</summary>
    public const double HighestWeight = 1.3;
}
