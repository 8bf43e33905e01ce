namespace Education.Authoring.Yaml;

/// <summary>Keys and their values in the order of the file. Its place is that of its first key.</summary>
internal sealed record YamlMap(SourceSpan Where, List<YamlEntry> Entries) : YamlNode(Where);
