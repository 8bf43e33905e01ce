using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Schemas;

/// <summary>Printable sheets.</summary>
internal static class SheetShapes
{
    private const string KindSays = "What the reader does here.";

    private static Field Label { get; } = Needs("label", Text, "What stands above it on paper.");

    private static EntryShape Part(string[] kinds, params Field[] more) =>
        new([Needs("kind", new WordShape(kinds), KindSays), Label, .. more]);

    private static EitherShape AnyPart { get; } = new(
    [
        Part(["line", "note"]),
        Part(["text", "list"], May("rows", Number(1..30), "Lines to write on.")),
        Part(["table"], Needs("columns", Texts, "Headings of the columns."), Needs("rows", Texts, "Names of the rows; an empty name leaves room to write.")),
        Part(["scale"], Needs("low", Text, "What 0 means."), Needs("high", Text, "What 10 means.")),
        Part(["checks"], Needs("items", Texts, "What can be ticked.")),
    ]);

    private static EntryShape Sheet { get; } = new(
    [
        Needs("id", Id, "Its name in links: sheet:my-goal."),
        Needs("code", Text, "Short code printed on paper, such as W05."),
        Needs("title", Text, "Heading of the sheet."),
        Needs("intro", Text, "What it is for, in a sentence or two."),
        May("figure", Id with { Names = Naming.Figure }, "A drawing at the top."),
        Needs("parts", new ListShape(AnyPart), "From top to bottom."),
    ]);

    /// <summary><c>worksheets.yml</c>.</summary>
    public static EntryShape Worksheets { get; } = new([Needs("worksheets", new ListShape(Sheet), "Sheets to print or to fill in.")]);
}
