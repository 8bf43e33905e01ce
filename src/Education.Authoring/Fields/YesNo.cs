namespace Education.Authoring.Fields;

/// <summary>A switch in front matter, spelled out so that nothing is guessed.</summary>
internal enum YesNo
{
    /// <summary>Off.</summary>
    False,

    /// <summary>On.</summary>
    True,
}
