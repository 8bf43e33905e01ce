using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Publishing.Assets;
using Education.Theme;

namespace Education.Publishing;

/// <summary>Plans a whole site and makes its files on all cores.</summary>
public sealed class PressRun
{
    // Small enough to share the work evenly, large enough that threads rarely meet.
    private const int ChunkSize = 16;

    private PressRun(IReadOnlyList<Artifact> artifacts, IReadOnlyList<Finding> findings)
    {
        Artifacts = artifacts;
        Findings = findings;
    }

    /// <summary>Every file but the manifest, sorted by path.</summary>
    public IReadOnlyList<Artifact> Artifacts { get; }

    /// <summary>Paths that cannot be written; with any of these nothing may be made.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Decides which files the site has.</summary>
    public static PressRun Plan(Publication publication, IEnumerable<ThemeFile> theme)
    {
        var assets = AssetSet.Of(theme, publication.Settings);
        var plan = new SitePlan(publication, assets.Links);
        var artifacts = Publishers.All.SelectMany(p => p.Plan(plan)).Concat(assets.Artifacts).OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        return new PressRun(artifacts, ArtifactPaths.Check(artifacts));
    }

    /// <summary>Makes every file and hands it over, from several threads at once.</summary>
    /// <param name="deliver">Called once for each artifact; must be safe to call from several threads.</param>
    /// <param name="cancel">Stops before the next chunk.</param>
    public void Make(Action<Artifact, ReadOnlyMemory<byte>> deliver, CancellationToken cancel)
    {
        var chunks = Artifacts.Chunk(ChunkSize);
        var options = new ParallelOptions { CancellationToken = cancel };
        Parallel.ForEach(chunks, options, () => new Press(), (chunk, _, press) =>
        {
            foreach (var artifact in chunk)
            {
                deliver(artifact, artifact.Make(press));
            }

            return press;
        }, press => press.Dispose());
    }
}
