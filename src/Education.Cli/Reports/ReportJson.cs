using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Education.Cli.Reports;

/// <summary>How reports write JSON: letters of every language stay readable.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonSerializerOptions Indented { get; } = new(OneLine) { WriteIndented = true, NewLine = "\n" };
}
