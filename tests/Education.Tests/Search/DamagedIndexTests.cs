using Education.Cli.Searching;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>Files of an index that were cut short, changed, exchanged or lost on their way.</summary>
public sealed class DamagedIndexTests
{
    private static readonly IReadOnlyList<SearchFile> Files = SmallSite.Index(SmallSite.Pages(300)).Files;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(500)]
    [InlineData(1000)]
    public void A_root_that_was_cut_short_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => SearchEngine.Open(With(SearchIndex.RootName, Root()[..length])));

    [Fact]
    public void A_root_with_a_wrong_bit_is_refused_or_read() => Assert.All(Enumerable.Range(0, 40), part =>
    {
        var bytes = Root();
        bytes[bytes.Length * part / 40] ^= (byte)(1 << (part % 8));
        try
        {
            Ask(With(SearchIndex.RootName, bytes));
        }
        catch (InvalidDataException)
        {
            // That is the answer to hope for; nonsense is the other, and no other exception is.
        }
    });

    [Fact]
    public void Other_files_that_were_changed_or_exchanged_are_refused()
    {
        var others = Files.Where(file => file.Name != SearchIndex.RootName).ToList();
        var exchanged = others.Zip(others.Skip(1).Append(others[0]), (one, other) => new SearchFile(one.Name, other.Bytes));
        Assert.Throws<InvalidDataException>(() => Ask([.. exchanged, new SearchFile(SearchIndex.RootName, Root())]));
        var changed = others.ConvertAll(file => new SearchFile(file.Name, file.Bytes.ToArray().Select((b, i) => (byte)(i == 9 ? b ^ 1 : b)).ToArray()));
        Assert.Throws<InvalidDataException>(() => Ask([.. changed, new SearchFile(SearchIndex.RootName, Root())]));
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Ask([new SearchFile(SearchIndex.RootName, Root())]));
        Assert.Contains(Files, file => fault.Message.Contains(file.Name, StringComparison.Ordinal));
        fault = Assert.Throws<InvalidDataException>(() => SearchEngine.Open([]));
        Assert.Contains(SearchIndex.RootName, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SearchIndex.RootName, 100)]
    [InlineData("", 50)]
    public async Task The_script_refuses_a_file_that_was_cut_short(string name, int length)
    {
        var folder = Directory.CreateTempSubdirectory("education-search-test-");
        try
        {
            var script = Path.Combine(folder.FullName, "search.js");
            await File.WriteAllBytesAsync(script, SearchScript.For("en"));
            foreach (var file in Files)
            {
                var cut = name.Length == 0 ? file.Name != SearchIndex.RootName : file.Name == name;
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Name), cut ? file.Bytes[..Math.Min(length, file.Bytes.Length)] : file.Bytes);
            }

            await Assert.ThrowsAsync<InvalidOperationException>(() => new BrowserScript(script, folder.FullName).AnswerAsync(["sleep part 12"], CancellationToken.None));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Root() => Files.Single(file => file.Name == SearchIndex.RootName).Bytes.ToArray();

    private static List<SearchFile> With(string name, byte[] bytes) =>
        [.. Files.Select(file => file.Name == name ? new SearchFile(name, bytes) : file)];

    private static void Ask(IReadOnlyList<SearchFile> files) =>
        SearchEngine.Open(files).Search("walking part 12 slepe ", new SearchOptions());
}
