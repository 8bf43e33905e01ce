using System.Xml;
using Education.Authoring.Guards;
using Education.Authoring.Rules;
using Education.Lessons.Figures;
using Education.Lessons.Findings;

namespace Education.Authoring.Figures;

/// <summary>Reads a drawing, keeps what the allow list knows, and reports the rest.</summary>
public static class FigureReader
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = Limits.FigureBytes,
    };

    /// <summary>The drawing without anything that is not allowed; null when it cannot be read.</summary>
    public static Draft<Figure> Read(SourceFile file)
    {
        var text = FileGuard.Read(file, Limits.FigureBytes);
        if (text.Value is not { } svg)
        {
            return new(null, text.Findings);
        }

        var findings = new List<Finding>(text.Findings);
        try
        {
            using var xml = XmlReader.Create(new StringReader(svg), s_settings);
            var drawing = new FigureDrawing(xml, file, findings);
            drawing.Read();
            return new(drawing.Finish(), findings);
        }
        catch (XmlException broken)
        {
            findings.Add(Explain(broken, file.Path, svg));
            return new(null, findings);
        }
    }

    private static Finding Explain(XmlException broken, string path, string svg)
    {
        const string doctype = "<!DOCTYPE";
        int at = svg.IndexOf(doctype, StringComparison.Ordinal);
        return broken.Message.Contains("DTD", StringComparison.Ordinal) && at >= 0
            ? FigureRules.Unreadable.At(new LineMap(path, svg).Span(at, doctype.Length), $"The line ‘{doctype} …>’ is not needed and not allowed. Take it out.")
            : FigureRules.Unreadable.At(
                SourceSpan.At(path, Math.Max(broken.LineNumber, 1), Math.Max(broken.LinePosition, 1)),
                $"This cannot be read as SVG from here on. Save the drawing again as ‘plain SVG’. ({broken.Message})");
    }
}
