using Education.Authoring.Rules;
using Education.Authoring.Yaml;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Fields;

/// <summary>The keys of one entry, taken one by one. It remembers which keys were asked for: <see cref="End"/> reports the others.</summary>
internal sealed class FieldMap(YamlMap map, List<Finding> findings)
{
    private readonly List<string> _asked = new(map.Entries.Count);
    private readonly bool[] _taken = new bool[map.Entries.Count];
    private int _next;

    /// <summary>Place of the first key.</summary>
    public SourceSpan Where => map.Where;

    /// <summary>Where readers put what they find.</summary>
    public List<Finding> Findings => findings;

    /// <summary>The value of a key. Null when it is missing or empty, which is a finding if it is needed.</summary>
    public YamlNode? Take(string key, Need need)
    {
        var entry = Find(key);
        if (entry is { } found && !IsEmpty(found.Value))
        {
            return found.Value;
        }

        if (need == Need.Required)
        {
            findings.Add(entry is { } empty
                ? FieldRules.EmptyValue.At(empty.Key.Where, $"‘{key}’ has no value. Write it after the colon.")
                : FieldRules.MissingKey.At(Where, $"The key ‘{key}’ is missing here. Add a line ‘{key}: …’."));
        }

        return null;
    }

    /// <summary>True when the entry has the key, with or without a value.</summary>
    public bool Has(string key) => map.Entries.Any(e => e.Key.Text == key);

    /// <summary>Text without spaces at its ends.</summary>
    public Sourced<string>? Text(string key, Need need) => Take(key, need) is { } node ? TextOf(key, node) : null;

    /// <summary>Text, or nothing at all: for values without a place of their own.</summary>
    public string Words(string key, Need need = Need.Optional) => Text(key, need)?.Value ?? "";

    /// <summary>A list of texts. A single text is read as a list of one, and reported.</summary>
    public Sourced<string>[] List(string key, Need need)
    {
        switch (Take(key, need))
        {
            case YamlList list:
                return Texts(key, list);
            case YamlScalar one:
                findings.Add(FieldRules.WrongShape.At(one.Where, $"‘{key}’ is a list. Write [{one.Text}], with the brackets.", $"[{one.Text}]"));
                return [new(one.Text, one.Where)];
            case { } other:
                Misshapen(key, "a list of words", other);
                return [];
            default:
                return [];
        }
    }

    /// <summary>The keys below a key.</summary>
    public FieldMap? Map(string key, Need need)
    {
        var node = Take(key, need);
        if (node is not null and not YamlMap)
        {
            Misshapen(key, "keys of its own, each on a line below", node);
        }

        return node is YamlMap child ? new FieldMap(child, findings) : null;
    }

    /// <summary>Every key of this entry with its text; those without text are reported.</summary>
    public IReadOnlyList<(YamlScalar Key, Sourced<string> Text)> All()
    {
        Array.Fill(_taken, true);
        var all = new List<(YamlScalar, Sourced<string>)>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            if (TextOf(entry.Key.Text, entry.Value) is { } text)
            {
                all.Add((entry.Key, text));
            }
        }

        return all;
    }

    /// <summary>A list of entries with keys of their own.</summary>
    public IEnumerable<FieldMap> Entries(string key, Need need)
    {
        var node = Take(key, need);
        if (node is not null and not YamlList)
        {
            Misshapen(key, "a list, each entry starting with ‘- ’", node);
        }

        foreach (var item in node is YamlList list ? list.Items : [])
        {
            if (item is YamlMap child)
            {
                yield return new FieldMap(child, findings);
            }
            else
            {
                Misshapen(key, "entries with keys, such as ‘- id: …’", item);
            }
        }
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void End()
    {
        for (int i = Array.IndexOf(_taken, false); i >= 0; i = Array.IndexOf(_taken, false, i + 1))
        {
            var entry = map.Entries[i];
            string? closest = Closest.Of(entry.Key.Text, _asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            string hint = closest is null ? "Take it out, or look up the key you mean." : $"Did you mean ‘{closest}’?";
            findings.Add(FieldRules.UnknownKey.At(entry.Key.Where, $"‘{entry.Key.Text}’ is not a key we know here. {hint}", closest));
        }
    }

    // Authors keep the order of the template, in which readers ask, so the next key is most often the next entry.
    private YamlEntry? Find(string key)
    {
        _asked.Add(key);
        for (int i = 0, at = _next; i < _taken.Length; i++, at++)
        {
            at = at < _taken.Length ? at : 0;
            if (map.Entries[at].Key.Text == key)
            {
                _taken[at] = true;
                _next = at + 1;
                return map.Entries[at];
            }
        }

        return null;
    }

    private Sourced<string>[] Texts(string key, YamlList list)
    {
        var texts = new List<Sourced<string>>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (!IsEmpty(item) && TextOf(key, item) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.ToArray();
    }

    private Sourced<string>? TextOf(string key, YamlNode node)
    {
        if (node is YamlScalar scalar)
        {
            return new(scalar.Text.Trim(), scalar.Where);
        }

        Misshapen(key, "text", node);
        return null;
    }

    private void Misshapen(string key, string wanted, YamlNode node)
    {
        string found = node switch { YamlList => "a list", YamlMap => "a group of keys", YamlScalar s => $"‘{s.Text.Trim()}’", _ => "something else" };
        string quotes = wanted == "text" ? " Is it text? Then put it in quotes." : "";
        findings.Add(FieldRules.WrongShape.At(node.Where, $"‘{key}’ should hold {wanted}, but holds {found}.{quotes}"));
    }

    private static bool IsEmpty(YamlNode node) =>
        node is YamlScalar scalar ? string.IsNullOrWhiteSpace(scalar.Text) : node is YamlList { Items.Count: 0 } or YamlMap { Entries.Count: 0 };
}
