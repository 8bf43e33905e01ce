using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Yaml;

/// <summary>A list or map whose end has not been read yet. <paramref name="IsFlow"/>: written with brackets.</summary>
internal sealed record OpenNode(bool IsMap, bool IsFlow, SourceSpan Where)
{
    private const int FewKeys = 32;

    /// <summary>The values so far; of a map, keys and values in turn.</summary>
    public List<YamlNode> Children { get; } = [];

    /// <summary>The finished list or map. Keys that stand twice or are no text are reported and left out.</summary>
    public YamlNode Close(List<Finding> findings)
    {
        if (!IsMap)
        {
            return new YamlList(Where, Children);
        }

        var entries = new List<YamlEntry>(Children.Count / 2);
        // A set would cost a short map more than looking at each key.
        var keys = Children.Count <= 2 * FewKeys ? null : new HashSet<string>(Children.Count / 2, StringComparer.Ordinal);
        for (int i = 0; i + 1 < Children.Count; i += 2)
        {
            if (Children[i] is not YamlScalar key)
            {
                findings.Add(FieldRules.WrongShape.At(Children[i].Where, "A key is one word, but this is a list or a group of keys. Did you mean to put the value in quotes?"));
            }
            else if (keys?.Add(key.Text) == false || (keys is null && Has(entries, key.Text)))
            {
                findings.Add(Twice(key, entries));
            }
            else
            {
                entries.Add(new YamlEntry(key, Children[i + 1]));
            }
        }

        return new YamlMap(Children.Count > 0 ? Children[0].Where : Where, entries);
    }

    private static bool Has(List<YamlEntry> entries, string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Twice(YamlScalar key, List<YamlEntry> entries) => FieldRules.DuplicateKey.At(
        key.Where, $"‘{key.Text}’ stands here a second time; the first is on line {entries.Find(e => e.Key.Text == key.Text).Key.Where.Line}. Keep one of them.");
}
