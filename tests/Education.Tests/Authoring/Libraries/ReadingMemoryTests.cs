using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Lessons.Site;
using Xunit;

namespace Education.Tests.Authoring.Libraries;

/// <summary>Reading again gives what reading anew gives.</summary>
public sealed class ReadingMemoryTests
{
    private static readonly SourceFile First = Page("a", "All is well.");

    [Fact]
    public void A_file_that_has_not_changed_is_not_read_again()
    {
        var memory = new ReadingMemory();
        var before = LibraryReader.Read([First], new Settings(), memory);
        var after = LibraryReader.Read([Page("a", "All is well."), Page("b", "New.")], new Settings(), memory);
        Assert.Same(before.Value?.Shelves[0].Pages[0], after.Value?.Shelves[0].Pages[0]);
        Assert.Equal(2, after.Value?.Shelves[0].Pages.Count);
    }

    [Fact]
    public void A_change_shows_at_once_and_a_file_that_is_gone_is_gone()
    {
        var memory = new ReadingMemory();
        LibraryReader.Read([First], new Settings(), memory);
        var broken = LibraryReader.Read([Page("a", "See [x](nowhere\\x.md).")], new Settings(), memory);
        Assert.Equal("nowhere\\x.md", broken.Value?.Shelves[0].Pages[0].Body.Links[0].Target);
        Assert.Empty(LibraryReader.Read([], new Settings(), memory).Value?.Shelves[0].Pages ?? []);
    }

    [Fact]
    public void The_same_bytes_in_another_place_are_another_file()
    {
        var memory = new ReadingMemory();
        LibraryReader.Read([First], new Settings(), memory);
        var moved = LibraryReader.Read([First with { Path = "content/en/easy-read/a.md" }], new Settings(), memory);
        Assert.Equal("a", Assert.Single(moved.Value?.Shelves[0].EasyReads ?? []).Lesson.Value);
    }

    [Fact]
    public void A_file_with_the_stamp_it_had_is_not_even_fetched()
    {
        var memory = new ReadingMemory();
        int fetched = 0;
        var listed = First with { Bytes = default, Stamp = (1, 2), Later = () => { fetched++; return First.Bytes; } };
        var before = LibraryReader.Read([listed], new Settings(), memory);
        var after = LibraryReader.Read([listed], new Settings(), memory);
        Assert.Equal(1, fetched);
        Assert.Same(before.Value?.Shelves[0].Pages[0], after.Value?.Shelves[0].Pages[0]);
        LibraryReader.Read([listed with { Stamp = (2, 2) }], new Settings(), memory);
        Assert.Equal(2, fetched);
        // What an editor holds has no stamp.
        var typed = LibraryReader.Read([Page("a", "All is better.")], new Settings(), memory);
        Assert.NotSame(before.Value?.Shelves[0].Pages[0], typed.Value?.Shelves[0].Pages[0]);
        LibraryReader.Read([listed with { Stamp = (2, 2) }], new Settings(), memory);
        Assert.Equal(3, fetched);
    }

    [Fact]
    public void A_file_that_the_disk_does_not_give_is_a_finding_until_it_does()
    {
        var memory = new ReadingMemory();
        var refused = First with { Bytes = default, Stamp = (1, 2), Later = () => null };
        Assert.Equal("EDU1016", LibraryReader.Read([refused], new Settings(), memory).Findings.First(f => f.Where.Path == First.Path).Rule.Id);
        Assert.Single(LibraryReader.Read([refused with { Later = () => First.Bytes }], new Settings(), memory).Value?.Shelves[0].Pages ?? []);
    }

    private static SourceFile Page(string id, string text) =>
        Files.Of($"content/en/pages/{id}.md", $"---\nid: {id}\ntitle: A page\nsummary: What it says.\n---\n{text}\n");
}
