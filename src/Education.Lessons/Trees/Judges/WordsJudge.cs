using Education.Lessons.Checks.Links;
using Education.Lessons.Checks.Media;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Judges the words of links and images, and the size of images.</summary>
internal static class WordsJudge
{
    private const int LongestEmptyPhrase = 24;

    // The words in this list are the same in every tree; the language of a tree is not known for sure.
    private static readonly WordList _empty = WordList.Of("link-text", "en");

    public static Finding? Judge(in LinkFact fact, TreeOptions options) => fact.Link switch
    {
        { Use: LinkUse.Image, Size: ImageSize.Missing } when options.ImageSizes == ImageSizes.Asked =>
            AltFault(fact) ?? TreeRules.ImageWithoutSize.At(fact.Link.Where, $"The image {Quote.Of(fact.Link.Target)} does not say how large it is, so the text jumps when it comes. Give it ‘width’ and ‘height’."),
        { Use: LinkUse.Image } => AltFault(fact),
        { Use: LinkUse.Page, Words: { } words } when SaysNothing(words, fact.Fragment) =>
            TreeRules.EmptyWords.At(fact.Link.Where, $"The words {Quote.Of(words)} do not say where the link to {Quote.Of(fact.Link.Target)} goes. People who hear links one by one need the name of the page, such as its title."),
        _ => null,
    };

    // In a list of contents "Details" names the part of that name, and says all there is to say.
    private static bool SaysNothing(string words, string fragment) =>
        words.Length < LongestEmptyPhrase
        && (words.AsSpan().IsWhiteSpace() || (_empty.Contains(EmptyLinkText.Bare(words)) && !string.Equals(Slug.Of(words), fragment, StringComparison.OrdinalIgnoreCase)));

    private static Finding? AltFault(in LinkFact fact) =>
        fact.Link.Words is { Length: > 0 } alt && AltIsFileName.IsFileName(alt.Trim(), fact.Link.Target) && LooksTyped(alt)
            ? TreeRules.AltIsFileName.At(fact.Link.Where, $"{Quote.Of(alt)} is the name of a file. Write what the image teaches, as you would tell it to a friend on the telephone.")
            : null;

    // "Logo" for logo.svg may be what the image teaches; "IMG_2041" never is.
    private static bool LooksTyped(string alt) => alt.AsSpan().ContainsAny('.', '-', '_') || alt.Any(char.IsAsciiDigit);
}
