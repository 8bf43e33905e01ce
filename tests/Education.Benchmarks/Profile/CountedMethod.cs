using System.Reflection;

namespace Education.Benchmarks.Profile;

/// <summary>A method that ran.</summary>
/// <param name="Method">The method.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Packed">Its counts as the runtime packs them.</param>
internal sealed record CountedMethod(MethodBase Method, Type Type, byte[] Packed)
{
    /// <summary>Names of the assemblies that the method needs, its own first, each with a semicolon after it: a profile is ordered by these.</summary>
    public string Assemblies { get; } = Needed(Method, Type);

    /// <summary>Tells it from every other method, the same in each run.</summary>
    public string Name => $"{Type.FullName} {Method} {Method.MetadataToken}";

    private static string Needed(MethodBase method, Type type)
    {
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        string own = type.Assembly.GetName().Name ?? "";
        var others = arguments.Prepend(type).SelectMany(AssembliesOf).Where(a => a != own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Concat(others.Prepend(own).Select(a => a + ";"));
    }

    private static IEnumerable<string> AssembliesOf(Type type)
    {
        var element = type.HasElementType ? type.GetElementType() : null;
        var inner = element is null ? type.GetGenericArguments() : [element];
        return SharedCode.IsStandIn(type) || element is not null
            ? inner.SelectMany(AssembliesOf)
            : inner.SelectMany(AssembliesOf).Prepend(type.Assembly.GetName().Name ?? "");
    }
}
