using Education.Authoring;
using Education.Tests.Rules;

namespace Education.Tests.Reliability;

/// <summary>A clean project of one lesson on disk, in a folder of its own that goes away with it.</summary>
internal sealed class SmallProject : IDisposable
{
    public const string Lesson = "content/en/understand/x.md";
    private const string Settings = """{ "SiteTitle": "Small", "InputPaths": ["content"], "OutputPath": "output", "Education": { "Languages": ["en"] } }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("education-test-");

    /// <param name="files">Put in the place of the base files.</param>
    public SmallProject(params IReadOnlyList<SourceFile> files)
    {
        Write("statiq.json", System.Text.Encoding.UTF8.GetBytes(Settings));
        foreach (var file in BaseContent.With(files))
        {
            Write(file.Path, file.Bytes.Span);
        }
    }

    public string Root => Path.Combine(_folder.FullName, "project");

    public string Output => Path.Combine(_folder.FullName, "site");

    /// <summary>The folder that holds project and output, and nothing else after a build.</summary>
    public string Parent => _folder.FullName;

    public string PathOf(string file) => Path.Combine(Root, file);

    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllBytes(path, bytes);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
