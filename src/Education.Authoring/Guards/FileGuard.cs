using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>From bytes to text that a parser may see: origin, size, encoding, characters.</summary>
internal static class FileGuard
{
    /// <summary>The text with LF line ends and without byte order mark; null when there is none to read.</summary>
    public static Draft<string> Read(SourceFile file, int maxBytes)
    {
        if (Refuse(file, maxBytes) is { } refusal)
        {
            return new(null, [refusal]);
        }

        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(bytes))
        {
            return new(null, [NotUtf8(file.Path, bytes)]);
        }

        string text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        return CharacterGuard.Clean(file.Path, text);
    }

    /// <summary>The text of a file in which nothing has to be looked at twice; empty, and false, for any other file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maxBytes">The most it may have.</param>
    /// <param name="letters">Room for as many letters as the file has bytes.</param>
    /// <param name="text">The part of <paramref name="letters"/> that was used.</param>
    public static bool IsPlain(SourceFile file, int maxBytes, Span<char> letters, out ReadOnlySpan<char> text)
    {
        text = [];
        var bytes = file.Bytes.Span;
        if (Refuse(file, maxBytes) is null && Utf8.ToUtf16(bytes, letters, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            text = letters[..length];
        }

        return text.Length > 0 && CharacterGuard.AreAllPlain(text) && !text.Contains('&');
    }

    private static Finding? Refuse(SourceFile file, int maxBytes) => file.Origin switch
    {
        FileOrigin.LinkOutside => FileRules.LinkOutside.At(
            SourceSpan.FileStart(file.Path),
            $"‘{file.Name}’ is a link to a place outside the content folder. Put a copy of the file here instead."),
        FileOrigin.Unreadable => FileRules.Unreadable.At(
            SourceSpan.FileStart(file.Path),
            $"‘{file.Name}’ cannot be read. If it is a link, put a copy of the file here instead. If not, let everyone who builds the site read it."),
        FileOrigin.TooLarge => TooLarge(file.Path, "This file", maxBytes),
        FileOrigin.Regular when file.Bytes.Length > maxBytes => TooLarge(file.Path, $"This file has {file.Bytes.Length:N0} bytes, so it", maxBytes),
        FileOrigin.Regular => null,
    };

    private static Finding TooLarge(string path, string what, int maxBytes) => FileRules.TooLarge.At(
        SourceSpan.FileStart(path),
        $"{what} is larger than the {maxBytes / 1024} KB that a file of this kind may have. Take some of it out, or split it in two.");

    private static Finding NotUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        var buffer = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, buffer, out int read, out int written, replaceInvalidSequences: false) != OperationStatus.InvalidData)
        {
            throw new InvalidOperationException("Text that is not UTF-8 was decoded without a complaint.");
        }

        var before = buffer.AsSpan(0, written);
        int line = before.Count('\n') + 1;
        int column = written - before.LastIndexOf('\n');
        return FileRules.NotUtf8.At(
            new SourceSpan(path, line, column, line, column + 1),
            $"The byte {bytes[read]:X2} here is not UTF-8 text. Open the file in your editor and save it with the encoding ‘UTF-8’.");
    }
}
