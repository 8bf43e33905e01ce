namespace Education.Reading;

/// <summary>The languages that the analyser has rules for.</summary>
public static class Languages
{
    /// <summary>Primary language tags, in a fixed order: en, es, de, fr.</summary>
    public static IReadOnlyList<string> Known { get; } = ["en", "es", "de", "fr"];
}
