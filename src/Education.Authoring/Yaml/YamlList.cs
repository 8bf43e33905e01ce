namespace Education.Authoring.Yaml;

/// <summary>A list of values.</summary>
internal sealed record YamlList(SourceSpan Where, IReadOnlyList<YamlNode> Items) : YamlNode(Where);
