namespace Education.Authoring.Yaml;

/// <summary>A value in a YAML text, with its place.</summary>
internal abstract record YamlNode(SourceSpan Where);
