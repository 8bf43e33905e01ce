using System.Runtime.CompilerServices;
using Education.Reading;

namespace Education.Tests.Reading;

/// <summary>A text whose sentences are marked by ‖, under a name; read from a case file beside the tests.</summary>
internal static class SentenceCase
{
    /// <summary>Cases of a file: <c>name: first sentence‖second sentence</c>; ⏎ stands for a line break, # opens a comment.</summary>
    public static IEnumerable<object[]> In(string file) =>
        from line in File.ReadLines(Path.Combine(Folder(), "Cases", file))
        where line.Length > 0 && line[0] != '#'
        let colon = line.IndexOf(": ", StringComparison.Ordinal)
        select new object[] { line[..colon], line[(colon + 2)..].Replace('⏎', '\n') };

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile) ?? "";

    /// <summary>The text with the marks that the analyser would set.</summary>
    public static string Marked(string language, string text)
    {
        var found = TextAnalyser.For(language).Sentences(text);
        return string.Join('‖', found.Select(sentence => sentence.In(text)));
    }

    /// <summary>The text as an author writes it, and the marks that a reader would set, spaces left out.</summary>
    public static (string Text, string Expected) Parse(string marked) =>
        (marked.Replace("‖", "", StringComparison.Ordinal), string.Join('‖', marked.Split('‖').Select(part => part.Trim())));
}
