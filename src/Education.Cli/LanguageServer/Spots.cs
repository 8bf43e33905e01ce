using Education.Authoring.Lessons;
using Education.Authoring.Schemas;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Cli.LanguageServer;

/// <summary>Finds the name under the cursor: in a link, in the comment of a box, in a field, or the id of a rule.</summary>
internal static class Spots
{
    public static Spot? At(Cursor cursor, Reading reading) =>
        Rule(cursor) ?? (cursor.IsInFields ? Value(cursor, reading) : Link(cursor) ?? Option(cursor));

    /// <summary>The word of letters, digits and hyphens around the cursor.</summary>
    public static (string Word, int Start) Word(Cursor cursor)
    {
        int start = cursor.Character, end = cursor.Character;
        while (start > 0 && IsName(cursor.Text[start - 1]))
        {
            start--;
        }

        while (end < cursor.Text.Length && IsName(cursor.Text[end]))
        {
            end++;
        }

        return (cursor.Text[start..end], start);
    }

    private static Spot? Link(Cursor cursor)
    {
        if (LinkPlace.At(cursor) is not { } place)
        {
            return null;
        }

        var link = LinkForm.Read(place.Target, "", cursor.File.Path, SourceSpan.FileStart(cursor.File.Path));
        return link.Kind switch
        {
            LinkKind.Term => new(Naming.Term, link.Path, "", place.Start, place.End),
            LinkKind.Reference => new(Naming.Reference, link.Path, "", place.Start, place.End),
            LinkKind.Worksheet => new(Naming.Worksheet, link.Path, "", place.Start, place.End),
            LinkKind.File => new(Naming.Nothing, link.Path, link.Fragment, place.Start, place.End),
            LinkKind.Anchor => new(Naming.Nothing, cursor.File.Path, link.Fragment, place.Start, place.End),
            LinkKind.HelpNumbers or LinkKind.Image or LinkKind.Web or LinkKind.Contact or LinkKind.Refused => null,
        };
    }

    private static Spot? Option(Cursor cursor)
    {
        var (word, start) = Word(cursor);
        return word.Length > 0 && BoxPlace.In(cursor.Text[..(start + word.Length)])?.Value is { } value ? Named(value.Option.Shape, word, start) : null;
    }

    private static Spot? Value(Cursor cursor, Reading reading)
    {
        var (word, start) = Word(cursor);
        var line = YamlLine.Of(cursor.Text);
        if (word.Length == 0 || start < line.Value || SchemaList.For(cursor.File.Path, reading.Settings) is not { } schema)
        {
            return null;
        }

        var around = YamlPlace.Around(cursor, schema.Shape);
        var shapes = line.Key.Length > 0 ? around.SelectMany(YamlPlace.Fields).Where(f => f.Key == line.Key).Select(f => f.Shape) : around;
        return shapes.Select(s => Named(s, word, start)).FirstOrDefault(s => s is not null);
    }

    private static Spot? Named(Shape shape, string word, int start) => shape switch
    {
        TextShape { Names: not (Naming.Nothing or Naming.Day) } text => new(text.Names, word, "", start, start + word.Length),
        ListShape list => Named(list.Item, word, start),
        EitherShape either => either.Shapes.Select(s => Named(s, word, start)).FirstOrDefault(s => s is not null),
        _ => null,
    };

    private static Spot? Rule(Cursor cursor)
    {
        var (word, start) = Word(cursor);
        return word.Length == 7 && word.StartsWith("EDU", StringComparison.Ordinal) && word.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0
            ? new(Naming.Rule, word, "", start, start + word.Length)
            : null;
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
