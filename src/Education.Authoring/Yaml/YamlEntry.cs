namespace Education.Authoring.Yaml;

/// <summary>One key with its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
