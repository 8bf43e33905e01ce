namespace Education.Benchmarks.Profile;

/// <summary>A type as a trace names it.</summary>
/// <param name="Module">Number of its module.</param>
/// <param name="Token">Its row in the metadata of the module.</param>
/// <param name="Kind">Element type of ECMA-335, II.23.1.16.</param>
/// <param name="IsArray">Whether it is an array of its one argument.</param>
/// <param name="Arguments">Numbers of its type arguments.</param>
internal sealed record TracedType(long Module, int Token, byte Kind, bool IsArray, IReadOnlyList<long> Arguments);
