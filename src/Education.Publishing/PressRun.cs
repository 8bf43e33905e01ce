using System.Security.Cryptography;
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

    private const string WorkerPath = "Scripts/worker.js";

    private readonly ReadOnlyMemory<byte>? _worker;

    private PressRun(IReadOnlyList<Artifact> artifacts, ReadOnlyMemory<byte>? worker)
    {
        Artifacts = artifacts;
        Findings = ArtifactPaths.Check(artifacts);
        _worker = worker;
    }

    /// <summary>Every file but those that list the others, sorted by path.</summary>
    public IReadOnlyList<Artifact> Artifacts { get; }

    /// <summary>Paths that cannot be written; with any of these nothing may be made.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Decides which files the site has.</summary>
    public static PressRun Plan(Publication publication, IReadOnlyList<ThemeFile> theme) => Plan(publication, theme, Publishers.All);

    /// <summary>Decides which files of some kinds the site has, assets among them.</summary>
    public static PressRun Plan(Publication publication, IReadOnlyList<ThemeFile> theme, IEnumerable<IPublisher> publishers)
    {
        var worker = theme.FirstOrDefault(f => f.Path == WorkerPath);
        var assets = AssetSet.Of(theme.Where(f => f != worker), publication.Settings);
        var plan = new SitePlan(publication, assets.Links);
        var artifacts = publishers.SelectMany(p => p.Plan(plan)).Concat(assets.Artifacts).OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        return new PressRun(artifacts, worker is null ? null : Slim.Of(worker.Path, worker.Bytes.Span));
    }

    /// <summary>Makes every file and hands it over, from several threads at once.</summary>
    /// <param name="deliver">Called once for each artifact; must be safe to call from several threads. The bytes hold only until it returns.</param>
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

    /// <summary>The files that list the others, by path: the worker that keeps the site offline, then the manifest.</summary>
    /// <param name="made">Every file that was delivered.</param>
    public IEnumerable<(string Path, byte[] Bytes)> Close(IReadOnlyCollection<MadeFile> made)
    {
        var hashes = made.ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal);
        if (_worker is { } script)
        {
            byte[] worker = OfflineWorker.Write(script.Span, made);
            hashes[OfflineWorker.FileName] = Convert.ToHexStringLower(SHA256.HashData(worker));
            yield return (OfflineWorker.FileName, worker);
        }

        yield return (BuildManifest.FileName, BuildManifest.Write(hashes));
    }
}
