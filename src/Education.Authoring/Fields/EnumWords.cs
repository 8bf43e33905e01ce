
namespace Education.Authoring.Fields;

/// <summary>The members of an enum as authors write them: <c>VeryLow</c> is <c>very-low</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> s_members =
        Enum.GetValues<T>().ToDictionary(member => Kebab(member.ToString()), StringComparer.Ordinal);

    /// <summary>Every word, in the order of the enum.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetNames<T>().Select(Kebab)];

    /// <summary>The member that a word stands for, or null.</summary>
    public static T? Find(string word) => s_members.TryGetValue(word, out var member) ? member : null;

    /// <summary>The word for a member.</summary>
    public static string Of(T member) => Kebab(member.ToString());

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
