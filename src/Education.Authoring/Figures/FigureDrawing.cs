using System.Text;
using System.Xml;
using Education.Authoring.Lessons;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Figures;
using Education.Lessons.Findings;

namespace Education.Authoring.Figures;

/// <summary>Copies a drawing element by element, without what is not allowed.</summary>
internal sealed class FigureDrawing(XmlReader xml, SourceFile file, List<Finding> findings)
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const int MostElements = 5_000;
    private const int DeepestElement = 32;

    private readonly FigureAttributes _attributes = new(xml, file, findings);
    private readonly HtmlText _markup = new();
    private readonly StringBuilder _title = new();
    private readonly StringBuilder _description = new();
    private readonly Stack<string> _open = [];
    private int _elements;

    /// <summary>Reads to the end, or to the first place that is too deep or too much.</summary>
    public void Read()
    {
        xml.MoveToContent();
        if (xml.LocalName != "svg" || xml.NamespaceURI != SvgNamespace)
        {
            Report(FigureRules.Unreadable, $"The file starts with ‘{xml.LocalName}’. Start it with <svg xmlns=\"{SvgNamespace}\" viewBox=\"…\">.");
            return;
        }

        for (bool more = true; more && !xml.EOF && !IsTooComplex();)
        {
            if (xml.NodeType == XmlNodeType.Element && !IsAllowed())
            {
                // Skip stands on the next node already.
                xml.Skip();
            }
            else
            {
                Copy();
                more = xml.Read();
            }
        }
    }

    /// <summary>The finished figure; null when there is none to show.</summary>
    public Figure? Finish()
    {
        if (_elements == 0 || _open.Count > 0)
        {
            return null;
        }

        RequireWords("title", _title);
        RequireWords("desc", _description);
        _attributes.CheckOwnParts();
        return _attributes.Size is not { } size ? null : new Figure(
            new FigureId(file.Stem), file.Path, _title.ToString().Trim(), _description.ToString().Trim(), _markup.Written.ToString(), size.Width, size.Height);
    }

    private void Copy()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                CopyStart();
                break;
            case XmlNodeType.EndElement:
                _markup.Append("</").Append(_open.Pop()).Append(">");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                CopyWords(xml.Value);
                break;
            case XmlNodeType.Whitespace when _open.TryPeek(out string? parent) && parent is "text" or "tspan":
                _markup.Append(" ");
                break;
            default:
                break;
        }
    }

    private void CopyStart()
    {
        _elements++;
        string name = xml.LocalName;
        bool isEmpty = xml.IsEmptyElement;
        _markup.Append("<").Append(name);
        foreach (var (attribute, value) in _attributes.Take(name))
        {
            _markup.Append(" ").Append(attribute).Append("=\"").AppendSafe(value).Append("\"");
        }

        _markup.Append(isEmpty ? "/>" : ">");
        if (!isEmpty)
        {
            _open.Push(name);
        }
    }

    private void CopyWords(string words)
    {
        words = _attributes.Clean(words);
        _markup.AppendSafe(words);
        if (_open.Count == 2)
        {
            (_open.Peek() switch { "title" => _title, "desc" => _description, _ => null })?.Append(words);
        }
    }

    private bool IsAllowed()
    {
        if (xml.NamespaceURI == SvgNamespace && FigureVocabulary.Elements.Contains(xml.LocalName))
        {
            return true;
        }

        string? closest = Closest.Of(xml.LocalName, FigureVocabulary.Elements.Order(StringComparer.Ordinal));
        Report(FigureRules.Element, $"‘{xml.Name}’ is not allowed in a figure. {(closest is null ? "Take it out, or draw it with shapes." : $"Did you mean ‘{closest}’?")}");
        return false;
    }

    private bool IsTooComplex()
    {
        if (_open.Count <= DeepestElement && _elements <= MostElements)
        {
            return false;
        }

        Report(FigureRules.TooComplex, $"The figure has more than {MostElements:N0} elements, or more than {DeepestElement} in each other. Make it simpler.");
        return true;
    }

    private void RequireWords(string element, StringBuilder words)
    {
        if (string.IsNullOrWhiteSpace(words.ToString()))
        {
            findings.Add(FigureRules.Words.At(
                SourceSpan.FileStart(file.Path), $"‘{element}’ is missing. Add <{element} id=\"{file.Stem}-{element}\">…</{element}> right below <svg>, with what the picture tells in words."));
        }
    }

    private void Report(Rule rule, string message) => findings.Add(rule.At(_attributes.Where, message));
}
