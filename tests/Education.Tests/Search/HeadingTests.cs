using System.Diagnostics;
using System.Text.Json;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>Anchors that follow from the words of their heading are not written: program and script must make the same of the words. Needs Node.js.</summary>
public sealed class HeadingTests
{
    private static readonly SearchHeading[] Headings =
    [
        new("a-good-laugh-step-1", "A good laugh, step 1"),
        new("whats-new-1", "What’s new?"),
        new("whats-new", "What’s new?"),
        new("tel-0800-sleep_well", "Tel. 0800 – Sleep_well"),
        new("tel-0800--sleep_well", "Tel. 0800 – Sleep_well"),
        new("dónde-duele", "¿Dónde duele?"),
        new("kelvin", "\u212Aelvin"),
        new("istanbul", "\u0130stanbul"),
        new("smile-", "Smile \U0001F600"),
        new("part-1", "疼痛"),
    ];

    private static readonly SearchIndex Index =
        new SearchIndexBuilder(new SearchIndexOptions()).Add(new SearchDocument("pain/", "Pain") { Headings = Headings }).Build();

    [Fact]
    public void The_program_reads_headings_as_they_were_written()
    {
        var engine = SearchEngine.Open(Index.Files);
        Assert.Equal(Headings, engine.Details(engine.Search("pain", new SearchOptions()).Hits[0]).Headings);
    }

    [Fact]
    public async Task The_script_reads_headings_as_they_were_written()
    {
        var folder = Directory.CreateTempSubdirectory("education-search-test-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "search.mjs"), SearchScript.For("en"));
            foreach (var file in Index.Files)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Name), file.Bytes);
            }

            Assert.Equal(Headings, await ReadAsync(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<SearchHeading[]?> ReadAsync(string folder)
    {
        const string Script = """
            import { readFileSync } from "node:fs";
            import { SearchEngine, language } from "./search.mjs";
            const engine = await SearchEngine.open(async name => readFileSync(name), language);
            console.log(JSON.stringify((await engine.details({ number: 0 })).headings));
            """;
        await File.WriteAllTextAsync(Path.Combine(folder, "read.mjs"), Script);
        using var node = Process.Start(new ProcessStartInfo("node", "read.mjs") { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false });
        Assert.NotNull(node);
        var told = await node.StandardOutput.ReadToEndAsync();
        return JsonSerializer.Deserialize<SearchHeading[]>(told, JsonSerializerOptions.Web);
    }
}
