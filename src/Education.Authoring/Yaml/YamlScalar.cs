namespace Education.Authoring.Yaml;

/// <summary>Text exactly as written: <c>010</c>, <c>no</c> and <c>~</c> stay what they are.</summary>
internal sealed record YamlScalar(SourceSpan Where, string Text) : YamlNode(Where);
