using System.Reflection;
using Education.Lessons.Blocks;
using Education.Lessons.Checks;
using Education.Publishing;
using Xunit;

namespace Education.Tests.House;

/// <summary>How types are made, and that every one of a kind is listed.</summary>
public sealed class TypeTests
{
    private static readonly string[] Rooms = ["Education.Reading", "Education.Search", "Education.Lessons", "Education.Authoring", "Education.Theme", "Education.Publishing", "education"];

    private static IEnumerable<Type> Types => Rooms.SelectMany(r => Assembly.Load(r).GetTypes())
        .Where(t => t.Namespace?.StartsWith("Education", StringComparison.Ordinal) == true && !t.IsNested && !t.Name.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Assert.Empty(Types.Where(t => t.IsClass && t.Name != "_Imports" && !t.IsSealed && !t.IsAbstract && t.BaseType?.Name is not ("ComponentBase" or "Framed") && !t.IsAssignableTo(typeof(Education.Theme.Layouts.Framed))));

    [Fact]
    public void No_static_field_can_change() =>
        Assert.Empty(Types.SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<', StringComparison.Ordinal))
            .Select(f => $"{f.DeclaringType}.{f.Name}"));

    [Fact]
    public void Every_check_is_listed() =>
        Assert.Equal(Implementers<ICheck>(typeof(ICheck).Assembly), CheckList.All.Select(c => c.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_publisher_is_listed() =>
        Assert.Equal(Implementers<IPublisher>(typeof(IPublisher).Assembly), Publishers.All.Select(p => p.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_block_reader_is_listed()
    {
        var authoring = Assembly.Load("Education.Authoring");
        var contract = authoring.GetType("Education.Authoring.Blocks.IBlockReader") ?? throw new InvalidOperationException("IBlockReader has gone.");
        var list = authoring.GetType("Education.Authoring.Blocks.BlockReaders")?.GetProperty("All")?.GetValue(null) as System.Collections.IEnumerable ?? Array.Empty<object>();
        Assert.Equal(
            authoring.GetTypes().Where(t => !t.IsInterface && t.IsAssignableTo(contract)).Select(t => t.Name).Order(StringComparer.Ordinal),
            list.Cast<object>().Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_block_is_a_sealed_record() =>
        Assert.Empty(Types.Where(t => t.IsAssignableTo(typeof(Block)) && !t.IsAbstract && !t.IsSealed));

    private static IEnumerable<string> Implementers<T>(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.IsInterface && !t.IsAbstract && t.IsAssignableTo(typeof(T))).Select(t => t.Name).Order(StringComparer.Ordinal);
}
