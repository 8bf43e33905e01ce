using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Schemas;

/// <summary>Works, people and help lines.</summary>
internal static class SourceShapes
{
    private static readonly Field[] s_imprint =
    [
        Needs("id", Id, "The name lessons cite it by."),
        Needs("type", Text, "CSL type, such as article-journal."),
        Needs("title", Text, "Title of the work."),
        Needs("author", new ListShape(new EitherShape(
        [
            new EntryShape([Needs("family", Text, "Family name."), May("given", Text, "Initials.")]),
            new EntryShape([Needs("literal", Text, "A group’s name, or ‘et al.’")]),
        ])), "Each as it is printed."),
        May("container-title", Text, "Journal, book or publisher."),
        Needs("issued", Number(1800..2200), "Year of publication."),
        May("volume", Text, "Volume."),
        May("issue", Text, "Issue."),
        May("page", Text, "Pages or article number."),
        May("URL", Web, "Address of a work without a DOI."),
        May("x-work-seen", Switch, "‘true’ when the work itself was seen."),
        May("x-note", Text, "What lessons rely on."),
        May("x-doi-candidate", Text, "A possible DOI that nobody has seen yet; never printed."),
    ];

    /// <summary><c>references.yml</c>.</summary>
    public static EntryShape References { get; } = new([Needs("references", new ListShape(new EitherShape(
    [
        new EntryShape(
        [
            .. s_imprint,
            Needs("x-doi", new WordShape(["publisher", "secondary"]), "Where the DOI was seen."),
            Needs("DOI", new TextShape("^10\\.[^/\\s]+/[^\\s]*$"), "Starts with 10."),
        ]),
        new EntryShape([.. s_imprint, Needs("x-doi", new WordShape(["unverified", "none"]), "Nobody has seen a DOI, or the work has none.")]),
    ])), "Works that lessons cite.")]);

    /// <summary><c>people.yml</c>.</summary>
    public static EntryShape People { get; } = new([Needs("people", new ListShape(new EntryShape(
    [
        Needs("id", Id, "The name that lessons use."),
        Needs("name", Text, "As it is printed."),
        Needs("roles", Texts, "What they do here."),
        Needs("conflicts", Text, "Conflicts of interest; ‘not yet stated’ when nobody has said."),
    ])), "Authors and reviewers.")]);

    private static EntryShape Line { get; } = new(
    [
        Needs("name", Text, "Name of the service."),
        May("number", Text, "Number to call."),
        May("text", Text, "Number or words to text."),
        May("hours", Text, "When it answers."),
        May("languages", Texts, "Languages it speaks."),
        May("url", Web, "Its own site."),
    ])
    {
        OneOf = ["number", "text", "url"],
    };

    private static EntryShape Country { get; } = new(
    [
        Needs("code", new TextShape("^[A-Z]{2}$"), "Two capital letters (ISO 3166)."),
        Needs("name", Text, "Name of the country."),
        Needs("emergency", Text, "Number for emergencies."),
        May("lines", new ListShape(Line), "Help lines."),
        May("checked_on", Day, "The day on which a person compared it with the services’ own sites."),
        May("checked_by", Text, "Who did."),
        Needs("source", Text, "Where the numbers come from."),
    ]);

    /// <summary><c>help-lines.yml</c>.</summary>
    public static EntryShape HelpLines { get; } = new(
    [
        Needs("countries", new ListShape(Country), "Emergency numbers and help lines by country."),
        May("elsewhere", new ListShape(new EntryShape([Needs("name", Text, "Name of the directory."), Needs("url", Web, "Its address.")])), "Directories for other countries."),
    ]);
}
