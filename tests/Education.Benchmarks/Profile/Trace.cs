using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Education.Benchmarks.Profile;

/// <summary>What a run told of its code. The runtime names modules, types and methods by numbers.</summary>
/// <param name="Modules">Path of each module.</param>
/// <param name="Types">Each type that was loaded.</param>
/// <param name="Methods">Each method that was compiled or met.</param>
/// <param name="Counts">The packed counts of each method that ran, in the order in which they came.</param>
internal sealed record Trace(
    IReadOnlyDictionary<long, string> Modules,
    IReadOnlyDictionary<long, TracedType> Types,
    IReadOnlyDictionary<long, TracedMethod> Methods,
    IReadOnlyList<(long Method, byte[] Packed)> Counts)
{
    // The number of a piece, where counts of one method come in several events; the uppermost bits say more about it.
    private const int PieceMask = 0x3FFFFFFF;

    /// <summary>Reads a <c>.nettrace</c> file.</summary>
    public static Trace Read(string path)
    {
        var modules = new Dictionary<long, string>();
        var types = new Dictionary<long, TracedType>();
        var methods = new Dictionary<long, TracedMethod>();
        var pieces = new List<(long Method, int Piece, byte[] Packed)>();
        using var source = new EventPipeEventSource(path);
        source.Clr.LoaderModuleLoad += e => modules[e.ModuleID] = e.ModuleILPath;
        source.Clr.MethodMethodDetails += e => methods[e.MethodID] =
            new TracedMethod(e.TypeID, e.MethodToken, [.. Enumerable.Range(0, e.TypeParameterCount).Select(e.TypeParameters)]);
        source.Clr.TypeBulkType += e => AddAll(types, e);
        source.Clr.All += e =>
        {
            if (e is JitInstrumentationDataVerboseTraceData data)
            {
                pieces.Add((data.MethodID, data.MethodFlags & PieceMask, data.Data));
            }
        };
        source.Process();
        var counts = pieces.GroupBy(p => p.Method).Select(m => (m.Key, m.OrderBy(p => p.Piece).SelectMany(p => p.Packed).ToArray()));
        return new Trace(modules, types, methods, [.. counts]);
    }

    private static void AddAll(Dictionary<long, TracedType> types, GCBulkTypeTraceData found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            var type = found.Values(i);
            types[(long)type.TypeID] = new TracedType(
                (long)type.ModuleID,
                type.TypeNameID,
                type.CorElementType,
                type.Flags.HasFlag(TypeFlags.Array),
                [.. Enumerable.Range(0, type.TypeParameterCount).Select(p => (long)type.TypeParameterID(p))]);
        }
    }
}
