using Education.Authoring.Fields;
using Education.Authoring.Yaml;

namespace Education.Authoring.Heads;

/// <summary>The phases of a lesson: a list of numbers, or one word for all or none of them.</summary>
internal static class PhaseField
{
    private const string Key = "phases";
    private static readonly IReadOnlyList<int> s_all = [1, 2, 3, 4];

    public static IReadOnlyList<int> Read(FieldMap fields)
    {
        if (fields.Take(Key, Need.Required) is not { } node)
        {
            return [];
        }

        return node is YamlScalar { Text: "all" } ? s_all : node is YamlScalar { Text: "none" } ? [] : Numbers(fields);
    }

    private static int[] Numbers(FieldMap fields)
    {
        var phases = new List<int>();
        foreach (var text in fields.List(Key, Need.Required))
        {
            if (TypedFields.NumberOf(fields, Key, text, 1..4) is { } phase)
            {
                phases.Add(phase);
            }
        }

        return phases.ToArray();
    }
}
