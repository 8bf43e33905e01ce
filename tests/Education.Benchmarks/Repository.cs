namespace Education.Benchmarks;

/// <summary>Folders of the repository this program was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    /// <summary>The Release build of the program that is measured.</summary>
    public static string Education => Path.Combine(Root, "src", "Education.Cli", "bin", "Release", "net10.0", "education.dll");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Education.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run this program from the repository.");
    }
}
