namespace Education.Benchmarks.Profile;

/// <summary>A method as a trace names it.</summary>
/// <param name="Type">Number of the type that declares it.</param>
/// <param name="Token">Its row in the metadata of the module of that type.</param>
/// <param name="Arguments">Numbers of its own type arguments.</param>
internal sealed record TracedMethod(long Type, int Token, IReadOnlyList<long> Arguments);
