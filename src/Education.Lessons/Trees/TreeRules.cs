using Education.Lessons.Checks;
using Education.Lessons.Findings;

namespace Education.Lessons.Trees;

/// <summary>Rules of links in any tree. Where a rule is the same as one for lessons, it is that rule.</summary>
public static class TreeRules
{
    /// <summary>A page that does not exist.</summary>
    public static Rule MissingPage { get; } = Shared("EDU2001");

    /// <summary>Wrong letter case.</summary>
    public static Rule LetterCase { get; } = Shared("EDU2002");

    /// <summary>A part that does not exist.</summary>
    public static Rule MissingAnchor { get; } = Shared("EDU2003");

    /// <summary>A target outside the root.</summary>
    public static Rule Outside { get; } = Shared("EDU2004");

    /// <summary>A form that is refused.</summary>
    public static Rule Refused { get; } = Shared("EDU2005");

    /// <summary>Words that say nothing.</summary>
    public static Rule EmptyWords { get; } = Shared("EDU2010");

    /// <summary>A page of another language.</summary>
    public static Rule LeavesLanguage { get; } = Shared("EDU2011");

    /// <summary>Something meant as a link.</summary>
    public static Rule Unread { get; } = Shared("EDU2012");

    /// <summary>An address that cannot be one.</summary>
    public static Rule OddAddress { get; } = Shared("EDU2013");

    /// <summary>An image that does not exist.</summary>
    public static Rule MissingImage { get; } = Shared("EDU2201");

    /// <summary>Words for an image that are its file name.</summary>
    public static Rule AltIsFileName { get; } = Shared("EDU2203");

    /// <summary>A lesson that front matter names.</summary>
    public static Rule MissingLesson { get; } = Shared("EDU6003");

    /// <summary>Other bytes for the same letters.</summary>
    public static Rule OtherBytes { get; } = new("EDU2301", "other-bytes", "A link spells the file name with the same bytes.", Severity.Error);

    /// <summary>A space in an attribute.</summary>
    public static Rule RawSpace { get; } = new("EDU2302", "raw-space", "An address in HTML holds no space.", Severity.Warning);

    /// <summary>Steps behind percent signs.</summary>
    public static Rule HiddenSteps { get; } = new("EDU2303", "hidden-steps", "A path shows its dots and slashes.", Severity.Error);

    /// <summary>An address without encryption.</summary>
    public static Rule PlainWeb { get; } = new("EDU2304", "plain-web", "Web addresses start with https.", Severity.Note);

    /// <summary>An id twice.</summary>
    public static Rule RepeatedId { get; } = new("EDU2305", "repeated-id", "An id stands once on a page.", Severity.Error);

    /// <summary>An anchor that base moves.</summary>
    public static Rule BaseMovesAnchor { get; } = new("EDU2306", "base-moves-anchor", "A link to a part of the page stays on the page, whatever base says.", Severity.Error);

    /// <summary>A style sheet, script or font that does not exist.</summary>
    public static Rule MissingPart { get; } = new("EDU2307", "missing-part", "A style sheet, script, font or film that a page asks for exists.", Severity.Error);

    /// <summary>A footnote that does not exist.</summary>
    public static Rule UndefinedFootnote { get; } = new("EDU2308", "undefined-footnote", "A footnote that the text points at exists.", Severity.Error);

    /// <summary>A file that could not be read.</summary>
    public static Rule NotRead { get; } = new("EDU2309", "document-not-read", "A document can be read, so that its links can be checked.", Severity.Warning);

    /// <summary>A page of another edition.</summary>
    public static Rule LeavesEdition { get; } = new("EDU2310", "link-leaves-edition", "A link stays in its edition.", Severity.Warning);

    /// <summary>A redirect that comes back.</summary>
    public static Rule RedirectLoop { get; } = new("EDU2311", "redirect-loop", "A redirect ends at a page.", Severity.Error);

    /// <summary>A page that no link reaches.</summary>
    public static Rule OrphanPage { get; } = new("EDU2312", "orphan-page", "A chain of links leads from the start to every page.", Severity.Warning);

    /// <summary>A link to a draft.</summary>
    public static Rule LinkToDraft { get; } = new("EDU2313", "link-to-draft", "A published page links to published pages.", Severity.Error);

    /// <summary>An image without width and height.</summary>
    public static Rule ImageWithoutSize { get; } = new("EDU2401", "image-without-size", "An image says how large it is.", Severity.Note);

    /// <summary>A page over its budget.</summary>
    public static Rule TooHeavy { get; } = new("EDU2402", "page-too-heavy", "A page with its parts weighs no more than its budget.", Severity.Warning);

    /// <summary>An address that does not answer.</summary>
    public static Rule DeadAddress { get; } = new("EDU2403", "dead-address", "A web address answers.", Severity.Warning);

    /// <summary>Those that no check of lessons has, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        OtherBytes, RawSpace, HiddenSteps, PlainWeb, RepeatedId, BaseMovesAnchor, MissingPart, UndefinedFootnote, NotRead, LeavesEdition, RedirectLoop,
        OrphanPage, LinkToDraft, ImageWithoutSize, TooHeavy, DeadAddress,
    ];

    private static Rule Shared(string id) => CheckList.All.Select(c => c.Rule).First(r => r.Id == id);
}
