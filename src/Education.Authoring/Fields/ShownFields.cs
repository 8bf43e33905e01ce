using Education.Lessons;

namespace Education.Authoring.Fields;

/// <summary>Takes the texts of an entry that readers see, and keeps their places for the checks.</summary>
internal sealed class ShownFields
{
    private readonly List<Sourced<string>> _shown = [];

    /// <summary>All texts that were taken, in the order in which they were asked for.</summary>
    public IReadOnlyList<Sourced<string>> All => _shown.ToArray();

    /// <summary>Text that may be missing.</summary>
    public Sourced<string>? Text(FieldMap fields, string key, Need need)
    {
        if (fields.Text(key, need) is not { } text)
        {
            return null;
        }

        _shown.Add(text);
        return text;
    }

    /// <summary>Text, or nothing at all.</summary>
    public string Words(FieldMap fields, string key, Need need = Need.Optional) => Text(fields, key, need)?.Value ?? "";

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> List(FieldMap fields, string key, Need need) => Keep(fields.List(key, need));

    /// <summary>Texts that were taken another way.</summary>
    public IReadOnlyList<string> Keep(IReadOnlyList<Sourced<string>> texts)
    {
        _shown.AddRange(texts);
        return [.. texts.Select(t => t.Value)];
    }
}
