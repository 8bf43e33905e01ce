using Education.Authoring;
using Education.Benchmarks.Corpus;
using Education.Lessons.Site;

namespace Education.Benchmarks.Lessons;

/// <summary>A corpus of 100 lessons in memory.</summary>
internal sealed class MadeUpProject
{
    private const int Lessons = 100;

    public MadeUpProject()
    {
        var folder = Directory.CreateTempSubdirectory("education-benchmark-");
        new EducationProject(new CorpusPlan(Lessons, seed: 1), new SharedContent(Repository.Content)).Write(folder.FullName);
        Files = [.. Directory.EnumerateFiles(Path.Combine(folder.FullName, "content"), "*", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(folder.FullName, file).Replace('\\', '/'), File.ReadAllBytes(file), FileOrigin.Regular))];
        folder.Delete(recursive: true);
    }

    public IReadOnlyList<SourceFile> Files { get; }

    public Settings Settings { get; } = new();
}
