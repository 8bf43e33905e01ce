using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Education.Search.Format;

/// <summary>Files are named after what is in them, so that a browser keeps a file that did not change.</summary>
internal static class FileName
{
    /// <summary>The first four bytes of the SHA-256 of the content.</summary>
    public static uint HashOf(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(bytes));

    /// <summary>Eight hexadecimal digits and <c>.bin</c>.</summary>
    public static string Of(uint hash) => $"{hash:x8}.bin";
}
