using System.Reflection;
using System.Text;

namespace Education.Reading.Language;

/// <summary>The embedded data files. Lines that begin with # hold the source and licence; empty lines are skipped.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = Open(path);
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    /// <summary>The whole of a file; empty where there is none.</summary>
    public static string Text(string path)
    {
        using var stream = Open(path);
        if (stream is null) return "";
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    public static Stream? Open(string path) => Assembly.GetExecutingAssembly().GetManifestResourceStream(path);
}
