using System.Text.Json.Nodes;
using Education.Authoring.Schemas;
using Education.Lessons.Site;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Authoring.Schemas;

/// <summary>An editor that knows the schemas and the validator say the same about a file.</summary>
public sealed class SchemaAgreementTests
{
    private const string Folder = "tests/Education.Tests/Fixtures/schemas";

    public static TheoryData<string> Good => [.. Names("*.good.yml"), "ui.good.yml"];

    public static TheoryData<string> Bad => [.. Names("*.bad.yml")];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_passes_both(string file)
    {
        string text = Text(file);
        Assert.Equal("", Files.Told(ReaderVerdict.On(SchemaOf(file).Name, text)));
        Assert.True(Accepts(SchemaOf(file), text));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_passes_neither(string file)
    {
        string text = Repository.Read($"{Folder}/{file}");
        Assert.NotEmpty(ReaderVerdict.On(SchemaOf(file).Name, text));
        Assert.False(Accepts(SchemaOf(file), text));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Both_say_the_same_whichever_value_is_changed(string file)
    {
        var schema = SchemaOf(file);
        var good = YamlAsJson.Read(Text(file)) ?? throw new InvalidOperationException(file);
        var json = Json(schema);
        var cases = Mutations.Of(good).ToList();
        var apart = cases
            .Select(c => (c.Told, BySchema: SchemaJudge.Accepts(json, c.Changed), Findings: ReaderVerdict.On(schema.Name, Mutations.AsYaml(c.Changed, schema.Name))))
            .Where(c => c.BySchema != (c.Findings.Count == 0))
            .Select(c => $"{c.Told}: schema says {(c.BySchema ? "right" : "wrong")}, reader: {Files.Told(c.Findings)}");
        Assert.Empty(apart);
        Assert.True(cases.Count >= 5);
    }

    [Fact]
    public void Every_schema_has_a_good_and_a_bad_file()
    {
        Assert.Equal(SchemaList.All.Select(s => s.Name), Names("*.good.yml").Append("ui.good.yml").Select(f => SchemaOf(f).Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(SchemaList.All.Select(s => s.Name), Names("*.bad.yml").Select(f => SchemaOf(f).Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_content_file_of_the_site_meets_its_schema()
    {
        var files = Repository.Files("content", "*.*").Where(f => SchemaList.For(f, new Settings()) is not null).ToList();
        Assert.True(files.Count > 50);
        Assert.Empty(files.Where(f => SchemaList.For(f, new Settings()) is { } schema && !Accepts(schema, Fields(f))));
    }

    // Labels come and go with the pages, so the site's own file stands in for a fixture.
    private static string Text(string file) => Repository.Read(file == "ui.good.yml" ? "content/en/ui.yml" : $"{Folder}/{file}");

    private static string Fields(string file)
    {
        string text = Repository.Read(file);
        return file.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n")[1] : text;
    }

    private static bool Accepts(Schema schema, string text) => SchemaJudge.Accepts(Json(schema), YamlAsJson.Read(text));

    private static JsonObject Json(Schema schema) => (JsonObject)(JsonNode.Parse(schema.ToJson()) ?? new JsonObject());

    private static Schema SchemaOf(string file) =>
        SchemaList.All.Where(s => file.StartsWith(s.Name, StringComparison.Ordinal)).MaxBy(s => s.Name.Length) ?? throw new InvalidOperationException(file);

    private static IEnumerable<string> Names(string pattern) =>
        Repository.Files(Folder, pattern).Select(f => f[(Folder.Length + 1)..]);
}
