using Education.Lessons.Site;

namespace Education.Tests.Theme;

/// <summary>The words of <c>content/en/ui.yml</c>, read line by line: the file holds one key a line.</summary>
internal static class SampleWords
{
    public static UiText FromRepository()
    {
        var words = new Dictionary<UiKey, string>();
        foreach (string line in File.ReadLines(Path.Combine(Repository(), "content", "en", "ui.yml")))
        {
            int colon = line.IndexOf(": \"", StringComparison.Ordinal);
            if (colon > 0 && Enum.TryParse<UiKey>(line[..colon].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var key))
            {
                words[key] = line[(colon + 3)..^1];
            }
        }

        return new UiText(words);
    }

    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Education.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
