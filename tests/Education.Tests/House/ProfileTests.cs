using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Education.Tests.House;

/// <summary>The profile that tells the native compiler what runs often.</summary>
public sealed class ProfileTests
{
    [Fact]
    public void The_profile_knows_the_code_of_today()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Repository.Root, "src/Education.Cli/education.mibc"));
        using var file = new MemoryStream();
        using (var entry = Assert.Single(zip.Entries).Open())
        {
            entry.CopyTo(file);
        }

        file.Position = 0;
        using var image = new PEReader(file);
        var names = image.GetMetadataReader();
        var ours = names.MemberReferences.Select(names.GetMemberReference).Select(m => (Type: TypeOf(names, m.Parent), Method: names.GetString(m.Name))).Where(m => m.Type is not null).ToList();
        Assert.InRange(ours.Count, 1000, int.MaxValue);
        var gone = ours.Where(m => !Exists(m.Type ?? "", m.Method)).ToList();
        Assert.True(
            gone.Count * 10 < ours.Count,
            $"{gone.Count} of {ours.Count} methods of the profile are gone, such as {string.Join(", ", gone.Take(3))}. Make it anew: docs/decisions/0007-native-program.md.");
    }

    // A type of ours as reflection spells it, or null for a type of somebody else or of a generic with its arguments.
    private static string? TypeOf(MetadataReader names, EntityHandle handle)
    {
        if (handle.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var type = names.GetTypeReference((TypeReferenceHandle)handle);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return TypeOf(names, type.ResolutionScope) is { } outer
                ? outer.Insert(outer.IndexOf(',', StringComparison.Ordinal), "+" + names.GetString(type.Name))
                : null;
        }

        string assembly = names.GetString(names.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name);
        return assembly.StartsWith("Education.", StringComparison.Ordinal)
            ? $"{names.GetString(type.Namespace)}.{names.GetString(type.Name)}, {assembly}"
            : null;
    }

    private static bool Exists(string type, string method) =>
        Type.GetType(type)?.GetMember(method, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).Length > 0;
}
