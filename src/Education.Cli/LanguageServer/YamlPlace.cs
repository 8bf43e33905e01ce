using Education.Authoring.Schemas;

namespace Education.Cli.LanguageServer;

/// <summary>Which fields fit at a line of YAML, told from indents alone, so that it works while the text is being written.</summary>
internal static class YamlPlace
{
    /// <summary>The shapes that the entry around a line may have; several when a file leaves a choice.</summary>
    public static IReadOnlyList<Shape> Around(Cursor cursor, EntryShape file)
    {
        IReadOnlyList<Shape> shapes = [file];
        foreach (string key in Parents(cursor))
        {
            shapes = [.. shapes.SelectMany(Fields).Where(f => f.Key == key).Select(f => f.Shape)];
        }

        return shapes;
    }

    /// <summary>The keys of a shape, lists and choices opened.</summary>
    public static IEnumerable<Field> Fields(Shape shape) => shape switch
    {
        EntryShape entry => entry.Fields,
        ListShape list => Fields(list.Item),
        EitherShape either => either.Shapes.SelectMany(Fields).DistinctBy(f => f.Key, StringComparer.Ordinal),
        _ => [],
    };

    // From the outermost key to the one just above.
    private static Stack<string> Parents(Cursor cursor)
    {
        var keys = new Stack<string>();
        var line = YamlLine.Of(cursor.Text);
        int limit = line.Dash >= 0 ? line.Dash + 1 : line.Column;
        for (int i = cursor.Line - 1; i >= 0 && limit > 0; i--)
        {
            var above = YamlLine.Of(cursor.Lines[i]);
            if (above.IsBlank(cursor.Lines[i]) || (above.Column > limit && above.Dash < 0))
            {
                continue;
            }

            if (above.Column < limit && above.Key.Length > 0)
            {
                keys.Push(above.Key);
                limit = above.Dash >= 0 ? above.Dash + 1 : above.Column;
            }
            else if (above.Column == limit && above.Dash >= 0)
            {
                limit = above.Dash + 1;
            }
        }

        return keys;
    }
}
