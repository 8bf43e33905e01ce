using System.Reflection;
using System.Reflection.Emit;

namespace Education.Benchmarks.Profile;

/// <summary>
/// The type that stands for any reference type in code that several instances of a generic share. The runtime's own stand-in cannot be
/// written into another assembly; a profile names one in an assembly that exists in name alone.
/// </summary>
internal static class SharedCode
{
    private const string AssemblyName = "System.Private.Canon";
    private const string TypeName = "System.__Canon";

    private static readonly Type? OfRuntime = typeof(object).Assembly.GetType(TypeName);
    private static readonly Type OfProfile = Make();

    /// <summary>The stand-in of profiles for that of the runtime, any other type as it is.</summary>
    public static Type Named(Type type) => type == OfRuntime ? OfProfile : type;

    /// <summary>Whether a type is the stand-in of profiles.</summary>
    public static bool IsStandIn(Type type) => type == OfProfile;

    private static Type Make()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(AssemblyName), typeof(object).Assembly);
        assembly.DefineDynamicModule(AssemblyName).DefineType(TypeName, TypeAttributes.Public).CreateType();
        using var stream = new MemoryStream();
        assembly.Save(stream);
        return Assembly.Load(stream.ToArray()).GetType(TypeName, throwOnError: true) ?? throw new InvalidOperationException("Not made.");
    }
}
