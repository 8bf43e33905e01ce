using System.Collections.Concurrent;

namespace Education.Cli.LanguageServer;

/// <summary>The files that are open in the editor. Safe to use from several threads.</summary>
internal sealed class OpenFiles
{
    private readonly ConcurrentDictionary<string, TextBuffer> _byPath = new(StringComparer.Ordinal);

    /// <summary>All of them at this moment.</summary>
    public IReadOnlyList<TextBuffer> All => [.. _byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    public TextBuffer? Find(string path) => _byPath.GetValueOrDefault(path);

    public void Put(TextBuffer file) => _byPath[file.Path] = file;

    public bool Take(string path) => _byPath.TryRemove(path, out _);
}
