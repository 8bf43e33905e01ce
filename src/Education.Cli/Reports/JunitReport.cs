using System.Globalization;
using System.Text;
using System.Xml;
using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>JUnit's XML, which build servers show as tests: one suite a file, one case a finding. Only errors fail, as they alone stop publishing.</summary>
internal sealed class JunitReport : IFindingReport
{
    public string Name => "junit";

    public void Write(FindingSheet sheet, TextWriter output)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, sheet.Findings);
        foreach (var file in sheet.Findings.GroupBy(f => f.Where.Path, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(file.Key));
            WriteCounts(xml, [.. file]);
            foreach (var finding in file)
            {
                WriteCase(xml, finding);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<Finding> findings)
    {
        xml.WriteAttributeString("tests", findings.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(f => f.Severity == Severity.Error).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteCase(XmlWriter xml, Finding finding)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(finding.Where.Path));
        xml.WriteAttributeString("name", FormattableString.Invariant($"{finding.Rule.Id} {finding.Rule.Slug} ({finding.Where.Line},{finding.Where.Column})"));
        if (finding.Severity == Severity.Error)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Rule.Id);
            xml.WriteAttributeString("message", Clean(finding.Message));
        }
        else
        {
            xml.WriteStartElement("system-out");
        }

        xml.WriteString(Clean(finding.ToString()));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // XML has no form at all for most control characters and for half a character.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            bool isXml = !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF);
            clean.Append(isXml ? rune.ToString() : rune.Value is '\n' or '\t' ? " " : "\uFFFD");
        }

        return clean.ToString();
    }
}
