using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Education.Reading.Syllables;

/// <summary>
/// The file with the learnt weights and the words that they get wrong. Brotli over: "SYL1", one byte for the power of two of the number
/// of weights, the weights as signed bytes, then one line a word: a letter for how many letters it shares with the line before (a = none),
/// the rest of the word, and its syllables as one digit (or a letter from 10).
/// </summary>
internal sealed class SyllableTable
{
    private static readonly byte[] _magic = "SYL1"u8.ToArray();

    public required sbyte[] Weights { get; init; }

    /// <summary>Words with the syllables that the weights alone get wrong.</summary>
    public required IReadOnlyList<(string Word, byte Syllables)> Exceptions { get; init; }

    /// <exception cref="InvalidDataException">The stream is not a syllable table.</exception>
    public static SyllableTable Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        try
        {
            return Read(brotli);
        }
        catch (Exception broken) when (broken is InvalidOperationException or EndOfStreamException)
        {
            throw new InvalidDataException("This is not a syllable table.", broken);
        }
    }

    private static SyllableTable Read(BrotliStream brotli)
    {
        Span<byte> head = stackalloc byte[5];
        if (brotli.ReadAtLeast(head, 5, throwOnEndOfStream: false) < 5 || !head[..4].SequenceEqual(_magic) || head[4] is < 4 or > 24)
            throw new InvalidDataException("This is not a syllable table.");
        var weights = new sbyte[1 << head[4]];
        brotli.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return new SyllableTable { Weights = weights, Exceptions = [.. Words(reader)] };
    }

    public void Write(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        brotli.Write(_magic);
        brotli.WriteByte((byte)int.Log2(Weights.Length));
        brotli.Write(MemoryMarshal.AsBytes<sbyte>(Weights));
        using var writer = new StreamWriter(brotli, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var previous = "";
        foreach (var (word, syllables) in Exceptions.OrderBy(entry => entry.Word, StringComparer.Ordinal))
        {
            var shared = Math.Min(previous.AsSpan().CommonPrefixLength(word), 25);
            writer.WriteLine($"{(char)('a' + shared)}{word.AsSpan(shared)}{Digit(syllables)}");
            previous = word;
        }
    }

    private static IEnumerable<(string, byte)> Words(StreamReader reader)
    {
        var previous = "";
        while (reader.ReadLine() is { Length: > 1 } line)
        {
            previous = string.Concat(previous.AsSpan(0, line[0] - 'a'), line.AsSpan(1, line.Length - 2));
            yield return (previous, (byte)(line[^1] <= '9' ? line[^1] - '0' : line[^1] - 'a' + 10));
        }
    }

    private static char Digit(byte syllables) => (char)(syllables < 10 ? '0' + syllables : 'a' + syllables - 10);
}
