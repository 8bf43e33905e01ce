using Education.Authoring.Guards;
using Education.Lessons.Findings;

namespace Education.Authoring.Yaml;

/// <summary>Reads the YAML that most heads are written in: keys, lists and texts, each on a line of its own. It gives up at anything else,
/// which the full parser then reads from the start; for what it reads it needs a fifth of the time.</summary>
internal sealed class PlainYaml
{
    // Each level stands at least one column further in, or is a list in a map; so this keeps far below Limits.YamlDepth.
    private const int DeepestIndent = 12;

    private readonly List<Finding> _findings = [];
    private readonly YamlLines _lines;

    private PlainYaml(YamlText text) => _lines = new YamlLines(text);

    /// <summary>The keys at the top; null when the text is more than plain.</summary>
    public static Draft<YamlMap>? Read(YamlText text)
    {
        if (!CharacterGuard.IsPlain(text.Text))
        {
            return null;
        }

        var reader = new PlainYaml(text);
        reader._lines.Next();
        return reader._lines.Indent == 0 && reader.Map(0) is YamlMap map && reader._lines.AtEnd ? new(map, reader._findings) : null;
    }

    private YamlNode? Map(int indent)
    {
        var open = new OpenNode(IsMap: true, IsFlow: false, _lines.Here(0));
        while (!_lines.AtEnd && _lines.Indent == indent && PlainForm.Key(_lines.Rest) is > 0 and var length)
        {
            open.Children.Add(_lines.Name(length));
            _lines.Skip(length + 1);
            if ((_lines.Rest.IsEmpty ? Below(indent) : Value(indent)) is not { } value)
            {
                return null;
            }

            open.Children.Add(value);
        }

        return open.Children.Count == 0 || GoesOn(indent) ? null : open.Close(_findings);
    }

    private YamlNode? List(int indent)
    {
        var open = new OpenNode(IsMap: false, IsFlow: false, _lines.Here(0));
        while (!_lines.AtEnd && _lines.Indent == indent && IsItem())
        {
            _lines.Skip(2);
            if ((PlainForm.Key(_lines.Rest) > 0 ? Map(indent + 2) : Value(indent)) is not { } item)
            {
                return null;
            }

            open.Children.Add(item);
        }

        return GoesOn(indent) ? null : open.Close(_findings);
    }

    // What belongs to a key that ends its line.
    private YamlNode? Below(int indent)
    {
        var nothing = _lines.Scalar(0, quotes: 0);
        _lines.Next();
        if (_lines.AtEnd || _lines.Indent < indent || (_lines.Indent == indent && !IsItem()))
        {
            return nothing;
        }

        return _lines.Indent > DeepestIndent ? null : IsItem() ? List(_lines.Indent) : Map(_lines.Indent);
    }

    private YamlNode? Value(int indent)
    {
        _lines.SkipSpaces();
        var rest = _lines.Rest;
        YamlNode? value = rest.StartsWith('[') ? Brackets()
            : PlainForm.IsQuoted(rest) ? _lines.Scalar(rest.Length, quotes: 1)
            : PlainForm.IsText(rest) ? _lines.Scalar(rest.Length, quotes: 0)
            : null;
        _lines.Next();
        return GoesOn(indent) ? null : value;
    }

    private YamlNode? Brackets()
    {
        var open = new OpenNode(IsMap: false, IsFlow: true, _lines.Here(0));
        do
        {
            _lines.Skip(1);
            _lines.SkipSpaces();
            int length = Math.Max(_lines.Rest.IndexOfAny(',', ']'), 0);
            var item = _lines.Rest[..length];
            if (PlainForm.IsName(item))
            {
                open.Children.Add(_lines.Name(length));
            }
            else if (PlainForm.IsQuoted(item))
            {
                open.Children.Add(_lines.Scalar(length, quotes: 1));
            }
            else if (open.Children.Count > 0 || _lines.Rest is not "]")
            {
                return null;
            }

            _lines.Skip(length);
        }
        while (_lines.Rest.StartsWith(','));

        return _lines.Rest is "]" ? open.Close(_findings) : null;
    }

    private bool IsItem() => _lines.Rest.StartsWith("- ");

    // A line further in belongs to what was read before: a text of several lines, or a mistake.
    private bool GoesOn(int indent) => !_lines.AtEnd && _lines.Indent > indent;
}
