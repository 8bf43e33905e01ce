using System.Buffers;

namespace Education.Cli.Disk;

/// <summary>Compares a file with bytes in memory, without trusting time stamps.</summary>
internal static class SameBytes
{
    public static bool In(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var handle = File.OpenHandle(path);
        if (RandomAccess.GetLength(handle) != bytes.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length, 1));
        try
        {
            int read = 0;
            while (read < bytes.Length)
            {
                int got = RandomAccess.Read(handle, buffer.AsSpan(read, bytes.Length - read), read);
                if (got == 0)
                {
                    return false;
                }

                read += got;
            }

            return buffer.AsSpan(0, bytes.Length).SequenceEqual(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
