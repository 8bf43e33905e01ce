
namespace Education.Authoring.Figures;

/// <summary>The elements, attributes and classes that a figure may hold, from the embedded list.</summary>
internal static class FigureVocabulary
{
    /// <summary>Allowed elements of the SVG namespace.</summary>
    public static HashSet<string> Elements { get; } = Read("element");

    /// <summary>Allowed attributes, all without a namespace.</summary>
    public static HashSet<string> Attributes { get; } = Read("attribute");

    /// <summary>Classes that the theme colours.</summary>
    public static HashSet<string> Classes { get; } = Read("class");

    private static HashSet<string> Read(string kind)
    {
        using var stream = typeof(FigureVocabulary).Assembly.GetManifestResourceStream("figure-vocabulary.txt")
            ?? throw new InvalidOperationException("The list of figure elements is not embedded.");
        using var lines = new StreamReader(stream);
        return lines.ReadToEnd().Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(words => words.Length > 0 && words[0] == kind)
            .SelectMany(words => words.Skip(1))
            .ToHashSet(StringComparer.Ordinal);
    }
}
