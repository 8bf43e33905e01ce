using System.Reflection;
using System.Reflection.Emit;

namespace Education.Benchmarks.Profile;

/// <summary>
/// Writes the counts of one method into a profile. The runtime notes each number as its difference to the one before; a profile holds the
/// numbers themselves, as instructions that load them, and names types and methods where the runtime has their addresses.
/// </summary>
/// <param name="names">Finds the types and methods that the method met.</param>
/// <param name="profile">Code of the profile.</param>
/// <param name="packed">Counts as the runtime packs them.</param>
internal sealed class CountsCopy(TracedNames names, ILGenerator profile, byte[] packed)
{
    // What a record tells anew; a profile tells all of it in each.
    private const int OffsetBit = 1, KindBit = 2, CountBit = 4, OtherBit = 8, AllBits = 15;

    // The lowest bits of a kind say what its data are.
    private const int DataMask = 15, FourBytes = 1, EightBytes = 2, TypeHandle = 3, MethodHandle = 4;

    // Stands for a type or method that was met and cannot be named.
    private const int Unnamed = 1;

    private readonly IReadOnlyList<long> numbers = PackedNumbers.Read(packed);
    private int place;
    private long number;
    private long type;
    private long method;

    public void Write()
    {
        long offset = 0, kind = 0, count = 0, other = 0;
        while (place < numbers.Count)
        {
            long told = numbers[place++];
            offset += Change(told, OffsetBit);
            kind += Change(told, KindBit);
            count += Change(told, CountBit);
            other += Change(told, OtherBit);
            if (kind == 0)
            {
                break;
            }

            Array.ForEach([AllBits, offset, kind, count, other], Load);
            for (int i = 0; i < count; i++)
            {
                WriteDatum((int)kind & DataMask);
            }
        }
    }

    private long Change(long told, int bit) => (told & bit) == 0 ? 0 : numbers[place++];

    private void WriteDatum(int form)
    {
        switch (form)
        {
            case FourBytes or EightBytes:
                Load(number += numbers[place++]);
                break;
            case TypeHandle:
                Load(type += numbers[place++], names.Type);
                break;
            case MethodHandle:
                Load(method += numbers[place++], names.Method);
                break;
        }
    }

    private void Load(long handle, Func<long, MemberInfo?> find)
    {
        switch (handle == 0 ? null : find(handle))
        {
            case Type found:
                profile.Emit(OpCodes.Ldtoken, found);
                break;
            case MethodInfo found:
                profile.Emit(OpCodes.Ldtoken, found);
                break;
            default:
                Load(handle == 0 ? 0 : Unnamed);
                break;
        }
    }

    private void Load(long value)
    {
        switch (value)
        {
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                profile.Emit(OpCodes.Ldc_I4_S, (sbyte)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                profile.Emit(OpCodes.Ldc_I4, (int)value);
                break;
            default:
                profile.Emit(OpCodes.Ldc_I8, value);
                break;
        }
    }
}
