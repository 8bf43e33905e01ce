using System.Text.Json.Nodes;
using Education.Authoring.Blocks;
using Education.Authoring.Schemas;

namespace Education.Cli.LanguageServer;

/// <summary>What can be written at the cursor.</summary>
internal static class Completion
{
    public static JsonNode? At(Cursor cursor, Reading reading) =>
        cursor.IsInFields ? InFields(cursor, reading)
        : LinkPlace.At(cursor) is { } link ? List(cursor, link.Start, link.End, Choices.Targets(cursor.Before[link.Start..], cursor.File.Path, reading))
        : BoxPlace.In(cursor.Before) is { } box ? InBox(cursor, box, reading)
        : null;

    private static JsonArray InBox(Cursor cursor, BoxPlace box, Reading reading)
    {
        if (box.IsName)
        {
            return List(cursor, box.NameStart, cursor.Character, BoxForms.All.Select(f => new Choice(f.Name, string.Join(", ", f.Options.Select(o => o.Key)), "")));
        }

        if (box.Value is { } value)
        {
            return List(cursor, value.Start, cursor.Character, Choices.Of(value.Option.Shape, cursor.File.Path, reading));
        }

        int start = cursor.Before.LastIndexOf(' ') + 1;
        var options = (box.Form?.Options ?? []).Where(o => !cursor.Text.Contains($" {o.Key}=", StringComparison.Ordinal)).Select(o => new Choice(o.Key + "=", "", ""));
        var rules = box.Name == "allow" ? Choices.Names(Naming.Rule, cursor.File.Path, reading) : [];
        return List(cursor, start, cursor.Character, rules.Concat(options));
    }

    private static JsonArray? InFields(Cursor cursor, Reading reading)
    {
        if (SchemaList.For(cursor.File.Path, reading.Settings) is not { } schema)
        {
            return null;
        }

        var line = YamlLine.Of(cursor.Text);
        var around = YamlPlace.Around(cursor, schema.Shape);
        var fields = around.SelectMany(YamlPlace.Fields).DistinctBy(f => f.Key, StringComparer.Ordinal).ToList();
        if (line.Key.Length > 0 && cursor.Character >= line.Value)
        {
            int start = Math.Max(line.Value, cursor.Before.LastIndexOfAny(['[', ',', ' ']) + 1);
            return List(cursor, start, cursor.Character, fields.Where(f => f.Key == line.Key).SelectMany(f => Choices.Of(f.Shape, cursor.File.Path, reading)));
        }

        int from = Math.Min(line.Column, cursor.Character);
        var taken = line.Column == 0 ? cursor.Lines.Where((_, i) => i != cursor.Line).Select(l => YamlLine.Of(l)).Where(l => l.Column == 0).Select(l => l.Key).ToHashSet(StringComparer.Ordinal) : [];
        var keys = fields.Where(f => !taken.Contains(f.Key)).Select(f => new Choice(f.Key + ": ", f.Need == Authoring.Fields.Need.Required ? "needed" : "", f.Says));
        var items = line.Dash >= 0 ? around.OfType<ListShape>().SelectMany(s => Choices.Of(s, cursor.File.Path, reading)) : [];
        return List(cursor, from, Math.Max(from, line.Key.Length > 0 ? line.Column + line.Key.Length : cursor.Character), keys.Concat(items));
    }

    private static JsonArray List(Cursor cursor, int start, int end, IEnumerable<Choice> choices) =>
        [.. choices.DistinctBy(c => c.Text, StringComparer.Ordinal).Select(c => (JsonNode)c.Item(cursor.Line, start, end))];
}
