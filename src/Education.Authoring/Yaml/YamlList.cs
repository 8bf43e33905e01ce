namespace Education.Authoring.Yaml;

/// <summary>A list of values.</summary>
internal sealed record YamlList(SourceSpan Where, List<YamlNode> Items) : YamlNode(Where);
