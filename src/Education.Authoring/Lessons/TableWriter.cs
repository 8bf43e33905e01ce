using Education.Reading;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Education.Authoring.Lessons;

/// <summary>Writes tables into the prose of a page.</summary>
/// <param name="prose">Writes the words of the cells.</param>
/// <param name="desk">Holds what was written.</param>
internal sealed class TableWriter(ProseWriter prose, PageDesk desk)
{
    /// <summary>Adds a table.</summary>
    public void Write(Table table)
    {
        int opening = desk.Html.Length;
        int firstPassage = desk.Passages.Count;
        int columns = 0;
        desk.Html.Append("<table>\n");
        foreach (var block in table)
        {
            if (block is TableRow row)
            {
                Row(row);
                columns = columns == 0 && row.IsHeader ? row.Count : columns;
            }
        }

        desk.Html.Append("</tbody></table></section>\n");
        // A wide table scrolls inside its frame; the frame takes the keyboard and is named by the column heads.
        int end = desk.Html.Length;
        desk.Html.Append("<section class=\"table\" tabindex=\"0\" aria-label=\"");
        int lastPassage = Math.Min(firstPassage + columns, desk.Passages.Count);
        for (int i = firstPassage; i < lastPassage; i++)
        {
            desk.Html.Append(i > firstPassage ? ", " : "").AppendSafe(desk.Passages[i].Text);
        }

        desk.Html.Append("\">").MoveUp(end, opening);
    }

    private void Row(TableRow row)
    {
        desk.Html.Append(row.IsHeader ? "<thead><tr>" : "<tr>");
        foreach (var block in row)
        {
            if (block is TableCell cell)
            {
                Cell(cell, row.IsHeader);
            }
        }

        desk.Html.Append(row.IsHeader ? "</tr></thead>\n<tbody>\n" : "</tr>\n");
    }

    private void Cell(TableCell cell, bool isHeader)
    {
        desk.Html.Append(isHeader ? "<th scope=\"col\">" : "<td>");
        foreach (var child in cell)
        {
            if (child is ParagraphBlock paragraph)
            {
                prose.Inlines(paragraph.Inline?.FirstChild, PassageKind.TableCell, paragraph.Span.Start);
            }
        }

        desk.Html.Append(isHeader ? "</th>" : "</td>");
    }
}
