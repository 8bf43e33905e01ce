using System.Globalization;
using System.Net;
using System.Text;
using Education.Lessons.Site;
using Education.Theme.Pages;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Parts;

/// <summary>Draws reading levels as bars with the limit as a line. Sized for a phone; every value also stands in the table below it.</summary>
public static class LevelChart
{
    private const double Width = 360;
    private const double RowHeight = 46;
    private const double BarTop = 24;
    private const double BarHeight = 12;
    private const int LongestTitle = 40;

    /// <summary>The drawing, as an <c>svg</c> element.</summary>
    /// <param name="rows">From top to bottom.</param>
    /// <param name="limit">Grade at which the line stands.</param>
    /// <param name="ui">Words for the title.</param>
    public static MarkupString Of(IReadOnlyList<LevelRow> rows, double limit, UiText ui)
    {
        double scale = (Width - 10) / Math.Max(limit * 1.15, rows.Max(r => r.FleschKincaid) + 0.5);
        double height = rows.Count * RowHeight + 10;
        string id = FormattableString.Invariant($"levels-{limit:0}");
        var svg = new StringBuilder();
        Add(svg, $"<svg class=\"levels\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}\"><title id=\"{id}\">{WebUtility.HtmlEncode(ui.With(UiKey.LevelsLimit, limit))}</title>");
        for (int i = 0; i < rows.Count; i++)
        {
            double top = i * RowHeight;
            Add(svg, $"<text class=\"f-text\" font-size=\"16\" x=\"2\" y=\"{top + 18}\">{WebUtility.HtmlEncode(Short(rows[i].Lesson.Title))}</text>");
            Add(svg, $"<rect class=\"{(rows[i].FleschKincaid > limit ? "f-warm" : "f-cool")}\" x=\"2\" y=\"{top + BarTop}\" width=\"{Math.Max(2, rows[i].FleschKincaid * scale):0.0}\" height=\"{BarHeight}\" rx=\"3\"/>");
        }

        Add(svg, $"<path class=\"f-line\" fill=\"none\" stroke-dasharray=\"6 5\" d=\"M{limit * scale + 2:0.0} 2V{height - 2:0.0}\"/></svg>");
        return new MarkupString(svg.ToString());
    }

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Short(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)].TrimEnd() + "…";
}
