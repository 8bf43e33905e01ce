using System.Reflection;

namespace Education.Benchmarks;

/// <summary>Files built into this program.</summary>
internal static class Resource
{
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Education.Benchmarks.{name}")
            ?? throw new InvalidOperationException($"No file ‘{name}’ is built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> Lines(string name) => Text(name).Split('\n').Where(line => line.Length > 0);
}
