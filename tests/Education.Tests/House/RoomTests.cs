using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Education.Tests.House;

/// <summary>Who may know whom: the table of docs/architecture.md.</summary>
public sealed class RoomTests
{
    public static TheoryData<string, string[], string[]> Rooms => new()
    {
        { "src/Education.Reading/Education.Reading.csproj", [], [] },
        { "src/Education.Search/Education.Search.csproj", [], [] },
        { "src/Education.Lessons/Education.Lessons.csproj", ["Education.Reading"], [] },
        { "src/Education.Authoring/Education.Authoring.csproj", ["Education.Lessons"], ["Markdig", "YamlDotNet"] },
        { "theme/Education.Theme.csproj", ["Education.Lessons"], [] },
        { "src/Education.Publishing/Education.Publishing.csproj", ["Education.Lessons", "Education.Search", "Education.Theme"], [] },
        { "src/Education.Cli/Education.Cli.csproj", ["Education.Authoring", "Education.Publishing"], ["AngleSharp", "Spectre.Console", "System.CommandLine"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_what_the_table_allows(string project, string[] rooms, string[] packages)
    {
        var file = XDocument.Parse(Repository.Read(project));
        Assert.Equal(rooms, file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string?)r.Attribute("Include") ?? "")).Order(StringComparer.Ordinal));
        Assert.Equal(packages, file.Descendants("PackageReference").Select(r => (string?)r.Attribute("Include")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Education.Reading")]
    [InlineData("Education.Search")]
    public void A_library_of_its_own_needs_nothing_of_ours(string assembly) =>
        Assert.DoesNotContain(Assembly.Load(assembly).GetReferencedAssemblies(), a => a.Name is { } name && name.StartsWith("Education.", StringComparison.Ordinal));

    [Fact]
    public void Only_authoring_knows_Markdown_and_YAML()
    {
        var others = new[] { "Education.Reading", "Education.Search", "Education.Lessons", "Education.Theme", "Education.Publishing", "education" };
        foreach (string assembly in others)
        {
            Assert.DoesNotContain(Assembly.Load(assembly).GetReferencedAssemblies(), a => a.Name is "Markdig" or "YamlDotNet");
        }
    }
}
