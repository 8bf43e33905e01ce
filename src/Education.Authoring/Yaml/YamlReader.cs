using Education.Authoring.Guards;
using Education.Authoring.Rules;
using Education.Lessons.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Education.Authoring.Yaml;

/// <summary>Reads YAML event by event into a small tree with places. It stops at the first event that is too deep or not allowed, so that
/// neither the parser nor anyone who walks the tree meets input that is made to hurt.</summary>
internal sealed class YamlReader(YamlText text)
{
    private readonly List<Finding> _findings = [];
    private readonly Stack<OpenNode> _open = [];
    private YamlNode? _root;
    private int _documents;

    /// <summary>The keys at the top; empty when the text is; null when it cannot be read.</summary>
    public static Draft<YamlMap> Read(YamlText text) => PlainYaml.Read(text) ?? Parse(text);

    private static Draft<YamlMap> Parse(YamlText text)
    {
        var reader = new YamlReader(text);
        return new(reader.ReadMap(), reader._findings);
    }

    private YamlMap? ReadMap()
    {
        try
        {
            var parser = new Parser(new StringReader(text.Text));
            while (parser.MoveNext())
            {
                if (parser.Current is { } current && !Take(current))
                {
                    return null;
                }
            }
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser throws its own exception for most broken texts, and plain ones for an unclosed bracket, a late ‘...’ and odd tags.
            _findings.Add(YamlComplaint.Explain(broken, text, _open.FirstOrDefault(node => node.IsFlow)?.Where));
            return null;
        }

        return AsMap();
    }

    private YamlMap? AsMap()
    {
        if (_root is null or YamlScalar { Text: "" })
        {
            return new YamlMap(SourceSpan.At(text.Path, text.FirstLine, 1), []);
        }

        if (_root is not YamlMap)
        {
            _findings.Add(FieldRules.WrongShape.At(_root.Where, "This should be keys and values, one ‘key: value’ on a line."));
        }

        return _root as YamlMap;
    }

    // False when reading has to end.
    private bool Take(ParsingEvent current) => current switch
    {
        AnchorAlias alias => Refuse(FieldRules.Reference, alias, $"‘*{alias.Value}’ points at another value. Write the value itself here; a value that starts with ‘*’ needs quotes."),
        NodeEvent { Anchor.IsEmpty: false } node => Refuse(FieldRules.Reference, node, $"‘&{node.Anchor}’ names a value for use elsewhere. Take the name out; a value that starts with ‘&’ needs quotes."),
        NodeEvent { Tag.IsEmpty: false } node => Refuse(FieldRules.Reference, node, $"‘{node.Tag}’ is a tag, which is not needed here. Take it out; a value that starts with ‘!’ needs quotes."),
        DocumentStart start => ++_documents == 1 || Refuse(FieldRules.SecondDocument, start, "A second document starts at this ‘---’. Put everything into one, without such a line."),
        Scalar scalar => TakeScalar(scalar),
        MappingStart or SequenceStart => Open(current),
        MappingEnd or SequenceEnd => Close(),
        _ => true,
    };

    private bool TakeScalar(Scalar scalar)
    {
        var where = text.Span(scalar.Start, scalar.End);
        string value = scalar.Value;
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            // An escape such as "\u202E" brings in what the guards kept out of the text.
            var clean = CharacterGuard.Clean(text.Path, value);
            _findings.AddRange(clean.Findings.Select(f => f with { Where = where }));
            value = clean.Value ?? "";
        }

        Add(new YamlScalar(where, value));
        return true;
    }

    private bool Open(ParsingEvent start)
    {
        if (_open.Count == Limits.YamlDepth)
        {
            return Refuse(FieldRules.TooDeep, start, $"Lists and keys stand more than {Limits.YamlDepth} deep in each other here. Check the brackets and the indent.");
        }

        bool isFlow = start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        _open.Push(new OpenNode(start is MappingStart, isFlow, text.Span(start.Start, start.Start)));
        return true;
    }

    private bool Close()
    {
        Add(_open.Pop().Close(_findings));
        return true;
    }

    private void Add(YamlNode node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.Children.Add(node);
        }
        else
        {
            _root ??= node;
        }
    }

    private bool Refuse(Rule rule, ParsingEvent at, string message)
    {
        _findings.Add(rule.At(text.Span(at.Start, at.End), message));
        return false;
    }
}
