using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Lessons;
using Education.Lessons.Site;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Authoring.Libraries;

public sealed class LibraryReaderTests
{
    private const string Page = "---\nid: about\ntitle: About\nsummary: Who we are.\n---\nWe write.\n";

    [Theory]
    [InlineData("content/en/Understand/x.md", "EDU1009 1,1 ‘Understand’ is not a name that addresses can hold. Use small letters, digits and single hyphens, such as ‘understand’.")]
    [InlineData("content/en/../x.md", "EDU1009 1,1 ‘..’ is not a name that addresses can hold. Use small letters, digits and single hyphens.")]
    [InlineData("content/en/a--b/x.md", "EDU1009 1,1 ‘a--b’ is not a name that addresses can hold. Use small letters, digits and single hyphens, such as ‘a-b’.")]
    [InlineData("content/en/glosary.yml", "EDU1011 1,1 ‘glosary.yml’ is not read: no file of this kind belongs here. Did you mean ‘glossary.yml’?")]
    [InlineData("content/es/understand/x.md", "EDU1011 1,1 ‘es’ is not a language of this site (en), so ‘x.md’ is not read. Add the language to statiq.json, or move the file.")]
    [InlineData("content/en/a/b/x.md", "EDU1011 1,1 ‘x.md’ is not read: no file of this kind belongs here. Move it to where its kind of file lives; docs/authoring/lesson-format.md lists them.")]
    [InlineData("other/x.md", "EDU1011 1,1 ‘x.md’ is not read: no file of this kind belongs here. Move it to where its kind of file lives; docs/authoring/lesson-format.md lists them.")]
    public void A_file_in_no_known_place_is_told(string path, string told) =>
        Assert.Equal(told, Files.Told(LibraryReader.Read([Files.Of(path, Page)], new Settings()).Findings.Where(f => f.Where.Path == path)));

    [Fact]
    public void A_language_without_its_labels_is_told()
    {
        var settings = new Settings { Languages = [new("en"), new("es")] };
        Assert.Equal(
            ["content/en/ui.yml(1,1)", "content/es/ui.yml(1,1)"],
            LibraryReader.Read([], settings).Findings.Where(f => f.Rule.Id == "EDU1012").Select(f => f.Where.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Files_come_out_sorted_in_whatever_order_they_come_in()
    {
        SourceFile[] files = [.. Enumerable.Range(0, 40).Select(i => Files.Of($"content/en/pages/p{i:00}.md", Page))];
        var forward = LibraryReader.Read(files, new Settings());
        var backward = LibraryReader.Read([.. files.Reverse()], new Settings());
        Assert.Equal(forward.Findings, backward.Findings);
        Assert.Equal(Ids(forward.Value), Ids(backward.Value), StringComparer.Ordinal);
        Assert.Equal(40, Ids(forward.Value).Count);

        static List<string> Ids(Library? library) => [.. library?.Shelves[0].Pages.Select(p => p.Id) ?? []];
    }

    [Fact]
    public void A_lesson_knows_its_home_its_language_and_its_hash()
    {
        var lesson = Assert.Single(LibraryReader.Read([Files.Body("Text\n")], new Settings()).Value?.Shelves[0].Lessons ?? []);
        Assert.Equal(("x", "en", "understand"), (lesson.Id.Value, lesson.Language.Tag, lesson.Home.Value));
        Assert.Equal("03a744fe", lesson.SourceHash[..8]);
    }

    [Fact]
    public void The_content_of_this_repository_is_read_whole()
    {
        var paths = Repository.Files("content", "*");
        var draft = LibraryReader.Read([.. paths.Select(p => new SourceFile(p, File.ReadAllBytes(Path.Combine(Repository.Root, p)), FileOrigin.Regular))], new Settings());
        var shelf = Assert.Single(draft.Value?.Shelves ?? []);
        Assert.DoesNotContain(draft.Findings, f => f.Rule.Id is "EDU1011" or "EDU1201" or "EDU1206");
        Assert.Equal(paths.Count(p => p.EndsWith(".md", StringComparison.Ordinal)), shelf.Lessons.Count + shelf.Pages.Count + shelf.EasyReads.Count);
        Assert.Equal(paths.Count(p => p.EndsWith(".svg", StringComparison.Ordinal)), draft.Value?.Figures.Count);
    }
}
