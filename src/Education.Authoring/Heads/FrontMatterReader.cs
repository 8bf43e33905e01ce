using Education.Authoring.Fields;
using Education.Authoring.Lessons;
using Education.Authoring.Yaml;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Heads;

/// <summary>Reads the facts at the head of a lesson.</summary>
public static class FrontMatterReader
{
    private const int LongestTitle = 70;

    /// <summary>What could be read, and every finding. The value is never null.</summary>
    public static Draft<FrontMatter> Read(SourceText source) => Read(source, null);

    /// <inheritdoc cref="Read(SourceText)"/>
    /// <param name="source">The lesson.</param>
    /// <param name="words">What other files of the site say; null when the lesson stands for itself.</param>
    internal static Draft<FrontMatter> Read(SourceText source, SharedWords? words)
    {
        var where = SourceSpan.FileStart(source.Path);
        var yaml = YamlReader.Read(new YamlText(source.Path, source.FrontMatter, source.FrontMatterLine) { Words = words });
        if (source.FrontMatterLine == 1 || yaml.Value is not { } map)
        {
            // Without front matter there is one finding already; a list of all its keys would not help.
            return new(new FrontMatter { Where = where }, yaml.Findings);
        }

        var findings = new List<Finding>(yaml.Findings);
        var fields = new FieldMap(map, findings);
        var facts = ReadStanding(fields, ReadText(fields, new FrontMatter { Where = where }));
        fields.End();
        findings.Sort(Order);
        return new(facts, findings);
    }

    private static FrontMatter ReadText(FieldMap fields, FrontMatter empty)
    {
        var phases = PhaseField.Read(fields);
        return empty with
        {
            Id = HeadFields.FileId(fields) is { } id ? new(new LessonId(id.Value), id.Where) : null,
            Title = HeadFields.Title(fields, LongestTitle),
            Summary = fields.Text("summary", Need.Required),
            Audience = fields.Choice<Audience>("audience", Need.Required)?.Value ?? default,
            Phases = phases,
            Minutes = fields.Number("minutes", Need.Required, 1..10),
            Tier = fields.Choice<Tier>("tier", Need.Required)?.Value ?? default,
            Idea = fields.Number("idea", Need.Optional, 1..3)?.Value,
            BestAfter = Array.ConvertAll(fields.IdList("best_after", Need.Optional), t => new Sourced<LessonId>(new(t.Value), t.Where)),
            Objectives = HeadFields.Objectives(fields),
            KeyMessages = HeadFields.Counted(fields, "key_messages", 3..5),
            Topics = Array.ConvertAll(fields.Choices<Topic>("topics", Need.Optional), t => t.Value),
            SearchTerms = fields.List("search_terms", Need.Optional),
            PemBanner = fields.Choice<YesNo>("pem_banner", Need.Optional)?.Value == YesNo.True,
        };
    }

    private static FrontMatter ReadStanding(FieldMap fields, FrontMatter facts) => facts with
    {
        References = Array.ConvertAll(HeadFields.Counted(fields, "references", 2..int.MaxValue), t => new Sourced<ReferenceKey>(new(t.Value), t.Where)),
        Evidence = HeadFields.Evidence(fields),
        Need = fields.List("need", Fields.Need.Required),
        Authors = Array.ConvertAll(fields.List("authors", Fields.Need.Required), t => new Sourced<PersonId>(new(t.Value), t.Where)),
        Reviewers = ReviewFields.Reviewers(fields),
        ReviewState = fields.Choice<ReviewState>("review_state", Fields.Need.Required),
        ReviewedOn = fields.Date("reviewed_on", Fields.Need.Optional),
        ReviewDue = fields.Date("review_due", Fields.Need.Optional),
        UserTesting = ReviewFields.UserTesting(fields),
        Version = fields.Number("version", Fields.Need.Required, 1..9999),
        Changelog = ReviewFields.Changelog(fields),
        TranslationOf = TranslationField.Read(fields),
        RedirectFrom = HeadFields.Redirects(fields),
        Allowances = HeadFields.Allowances(fields),
    };

    private static int Order(Finding a, Finding b) => (a.Where.Line, a.Where.Column).CompareTo((b.Where.Line, b.Where.Column));
}
