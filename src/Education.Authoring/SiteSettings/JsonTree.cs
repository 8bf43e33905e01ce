using System.Text;
using System.Text.Json;
using Education.Authoring.Rules;
using Education.Authoring.Yaml;
using Education.Lessons.Findings;

namespace Education.Authoring.SiteSettings;

/// <summary>Reads JSON into the same tree of places as YAML, so that settings and data files are read alike.</summary>
internal sealed class JsonTree(string path, string text)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private readonly List<Finding> _findings = [];
    private readonly Stack<OpenNode> _open = [];
    private YamlNode? _root;

    /// <summary>The keys at the top; null when the text cannot be read.</summary>
    public static Draft<YamlMap> Read(string path, string text)
    {
        var tree = new JsonTree(path, text);
        return new(tree.ReadMap(), tree._findings);
    }

    private YamlMap? ReadMap()
    {
        try
        {
            var json = new Utf8JsonReader(_bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = Guards.Limits.YamlDepth });
            while (json.Read())
            {
                Take(ref json);
            }
        }
        catch (JsonException broken)
        {
            int line = (int)(broken.LineNumber ?? 0) + 1;
            var where = SourceSpan.At(path, line, Column(line, (int)(broken.BytePositionInLine ?? 0)));
            _findings.Add(SettingsRules.Unreadable.At(where, "The settings cannot be read as JSON from here on. Check quotes, commas and brackets just before this place."));
            return null;
        }

        if (_root is not YamlMap)
        {
            _findings.Add(SettingsRules.Unreadable.At(SourceSpan.FileStart(path), "The settings should start with ‘{’ and end with ‘}’."));
        }

        return _root as YamlMap;
    }

    private void Take(ref Utf8JsonReader json)
    {
        var where = Span((int)json.TokenStartIndex, (int)json.BytesConsumed);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _open.Push(new OpenNode(json.TokenType == JsonTokenType.StartObject, IsFlow: true, where));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Add(_open.Pop().Close(_findings));
                break;
            case JsonTokenType.String:
                Add(new YamlScalar(where, String(ref json, where)));
                break;
            case JsonTokenType.PropertyName:
                // The colon is consumed with the name.
                string name = String(ref json, where);
                Add(new YamlScalar(where with { EndLine = where.Line, EndColumn = where.Column + name.Length + 2 }, name));
                break;
            default:
                Add(new YamlScalar(where, Encoding.UTF8.GetString(json.ValueSpan)));
                break;
        }
    }

    // An escape may hold half a character, or one that no content may hold.
    private string String(ref Utf8JsonReader json, SourceSpan where)
    {
        string raw = Encoding.UTF8.GetString(json.ValueSpan);
        if (!json.ValueIsEscaped)
        {
            return raw;
        }

        try
        {
            var clean = Guards.CharacterGuard.Clean(path, json.GetString() ?? "");
            _findings.AddRange(clean.Findings.Select(f => f with { Where = where }));
            return clean.Value ?? "";
        }
        catch (InvalidOperationException)
        {
            _findings.Add(SettingsRules.Unreadable.At(where, $"‘{raw}’ holds a code for half a character. Type the character itself."));
            return raw;
        }
    }

    private void Add(YamlNode node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.Children.Add(node);
        }
        else
        {
            _root = node;
        }
    }

    private SourceSpan Span(int start, int end)
    {
        int line = _bytes.AsSpan(0, start).Count((byte)'\n') + 1;
        int from = LineStart(start);
        int column = Column(line, start - from);
        return new SourceSpan(path, line, column, line, column + Encoding.UTF8.GetCharCount(_bytes, start, end - start));
    }

    private int LineStart(int at) => _bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;

    private int Column(int line, int bytes)
    {
        int start = 0;
        for (int i = 1; i < line; i++)
        {
            start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return Encoding.UTF8.GetCharCount(_bytes, start, Math.Min(bytes, _bytes.Length - start)) + 1;
    }
}
