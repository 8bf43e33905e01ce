namespace Education.Benchmarks.Corpus;

/// <summary>Glossary, works, people, figures and words on buttons: those of the real content. Everyday words are left out: they lead to lessons by name.</summary>
internal sealed class SharedContent(string folder)
{
    private static readonly string[] Files =
        ["references.yml", "people.yml", "help-lines.yml", "en/glossary.yml", "en/ui.yml", "en/safety.yml", "en/worksheets.yml", "en/red-flags.yml"];

    /// <summary>Ids of terms that lessons of a corpus link to, with the words they link.</summary>
    public static IReadOnlyList<(string Id, string Words)> Terms { get; } =
        [("nerve", "nerves"), ("danger-message", "danger message"), ("spinal-cord", "spinal cord"), ("nervous-system", "nervous system"), ("pain", "pain")];

    /// <summary>Works that each lesson lists and cites, one in each part.</summary>
    public static IReadOnlyList<string> Works { get; } = ["moseley2015", "raja2020", "bushnell2013"];

    public static IReadOnlyList<string> Figures { get; } = ["danger-safety-scales", "car-alarm", "volume-dial", "timeline"];

    public void CopyTo(string content)
    {
        foreach (string file in Files)
        {
            Copy(file, content);
        }

        foreach (string figure in Directory.EnumerateFiles(Path.Combine(folder, "figures"), "*.svg"))
        {
            Copy(Path.GetRelativePath(folder, figure), content);
        }
    }

    private void Copy(string file, string content)
    {
        string target = Path.Combine(content, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? content);
        File.Copy(Path.Combine(folder, file), target, overwrite: true);
    }
}
