using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace Education.Benchmarks.Profile;

/// <summary>
/// Writes a profile in the form that .NET's compilers read (<c>.mibc</c>): a zipped assembly whose code is never run. A function for each
/// set of assemblies loads its methods one after another, each with its counts; the function <c>AssemblyDictionary</c> loads those functions.
/// </summary>
internal static class ProfileFile
{
    private const MethodAttributes Function = MethodAttributes.Public | MethodAttributes.Static;

    /// <summary>Writes the profile and says how many methods it holds.</summary>
    public static int Write(Trace trace, string path)
    {
        var names = new TracedNames(trace);
        var methods = Counted(trace, names);
        string name = Path.GetFileNameWithoutExtension(path);
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        var dictionary = module.DefineGlobalMethod("AssemblyDictionary", Function, returnType: null, parameterTypes: null).GetILGenerator();
        foreach (var group in methods.GroupBy(m => m.Assemblies, StringComparer.Ordinal))
        {
            var function = module.DefineGlobalMethod($"Assemblies_{group.Key}", Function, returnType: null, parameterTypes: null);
            var code = function.GetILGenerator();
            foreach (var method in group)
            {
                Write(method, names, code, module);
            }

            code.Emit(OpCodes.Ret);
            dictionary.Emit(OpCodes.Ldstr, group.Key);
            dictionary.Emit(OpCodes.Ldtoken, function);
            dictionary.Emit(OpCodes.Pop);
        }

        dictionary.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        Save(assembly, path);
        return methods.Count;
    }

    private static IReadOnlyList<CountedMethod> Counted(Trace trace, TracedNames names)
    {
        var methods = new List<CountedMethod>();
        foreach (var (number, packed) in trace.Counts)
        {
            if (names.Method(number) is { DeclaringType: { } type } method)
            {
                methods.Add(new CountedMethod(method, type, packed));
            }
        }

        return [.. methods.OrderBy(m => m.Assemblies, StringComparer.Ordinal).ThenBy(m => m.Name, StringComparer.Ordinal)];
    }

    private static void Write(CountedMethod counted, TracedNames names, ILGenerator code, ModuleBuilder module)
    {
        switch (counted.Method)
        {
            case ConstructorInfo constructor:
                code.Emit(OpCodes.Ldtoken, module.GetMethodMetadataToken(constructor));
                break;
            case MethodInfo method:
                code.Emit(OpCodes.Ldtoken, method);
                break;
        }

        code.Emit(OpCodes.Ldstr, "InstrumentationDataStart");
        new CountsCopy(names, code, counted.Packed).Write();
        code.Emit(OpCodes.Ldstr, "InstrumentationDataEnd");
        code.Emit(OpCodes.Pop);
    }

    private static void Save(PersistedAssemblyBuilder assembly, string path)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        using var stream = zip.CreateEntry(Path.GetFileName(path) + ".dll", CompressionLevel.SmallestSize).Open();
        assembly.Save(stream);
    }
}
