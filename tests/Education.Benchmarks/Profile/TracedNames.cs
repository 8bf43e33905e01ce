using System.Reflection;

namespace Education.Benchmarks.Profile;

/// <summary>Finds the types and methods that a trace names by number. This program holds the same assemblies as the one that ran.</summary>
internal sealed class TracedNames(Trace trace)
{
    private const byte Pointer = 0x0F;
    private const byte Reference = 0x10;
    private const byte OneDimension = 0x1D;

    private readonly Dictionary<long, Type?> types = [];
    private readonly Dictionary<long, Module?> modules = [];

    /// <summary>A type, or null where it cannot be named: a pointer, a type made while the program ran, one whose arguments break a rule of its own.</summary>
    public Type? Type(long number)
    {
        if (!types.TryGetValue(number, out var type))
        {
            type = trace.Types.TryGetValue(number, out var traced) ? Find(traced) : null;
            types[number] = type;
        }

        return type;
    }

    /// <summary>A method, or null where it cannot be named.</summary>
    public MethodBase? Method(long number)
    {
        if (!trace.Methods.TryGetValue(number, out var traced) || Type(traced.Type) is not { } type || Arguments(traced.Arguments) is not { } arguments)
        {
            return null;
        }

        var method = Module(trace.Types[traced.Type].Module)?.ResolveMethod(traced.Token);
        if (method is not null && type.IsGenericType)
        {
            method = MethodBase.GetMethodFromHandle(method.MethodHandle, type.TypeHandle);
        }

        return method is MethodInfo { IsGenericMethodDefinition: true } open ? Made(() => open.MakeGenericMethod(arguments)) : method;
    }

    private Type? Find(TracedType traced)
    {
        if (traced.Kind is Pointer or Reference || Arguments(traced.Arguments) is not { } arguments)
        {
            return null;
        }

        if (traced.IsArray)
        {
            return traced.Kind == OneDimension ? arguments[0].MakeArrayType() : null;
        }

        var type = Module(traced.Module)?.ResolveType(traced.Token);
        return type is { IsGenericTypeDefinition: true }
            ? arguments.Length == 0 ? null : Made(() => type.MakeGenericType(arguments))
            : type is null ? null : SharedCode.Named(type);
    }

    private Type[]? Arguments(IReadOnlyList<long> numbers)
    {
        var found = numbers.Select(Type).OfType<Type>().ToArray();
        return found.Length == numbers.Count ? found : null;
    }

    private Module? Module(long number)
    {
        if (!modules.TryGetValue(number, out var module))
        {
            module = trace.Modules.TryGetValue(number, out string? path) && File.Exists(path)
                ? Assembly.Load(Path.GetFileNameWithoutExtension(path)).ManifestModule
                : null;
            modules[number] = module;
        }

        return module;
    }

    // The stand-in for any reference type does not fulfil what some generics ask of their arguments.
    private static T? Made<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
