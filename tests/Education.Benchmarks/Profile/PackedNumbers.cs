using System.Buffers.Binary;

namespace Education.Benchmarks.Profile;

/// <summary>
/// Signed numbers as the runtime packs its counts: 7 bits in a byte that starts with 0, 14 bits in two that start with 10, else a byte that
/// says whether 4 or 8 bytes follow, the highest first. The last bit of the short forms is the sign.
/// </summary>
internal static class PackedNumbers
{
    private const byte EightFollow = 0xC1;

    public static IReadOnlyList<long> Read(ReadOnlySpan<byte> packed)
    {
        var numbers = new List<long>();
        while (packed.Length > 0)
        {
            var (number, length) = packed[0] switch
            {
                < 0x80 => (Signed(packed[0], bits: 6), 1),
                < 0xC0 => (Signed((packed[0] & 0x3F) << 8 | packed[1], bits: 13), 2),
                EightFollow => (BinaryPrimitives.ReadInt64BigEndian(packed[1..]), 9),
                _ => (BinaryPrimitives.ReadInt32BigEndian(packed[1..]), 5),
            };
            numbers.Add(number);
            packed = packed[length..];
        }

        return numbers;
    }

    private static long Signed(int value, int bits) => (value & 1) == 0 ? value >> 1 : (value >> 1) - (1L << bits);
}
