using System.Text.Json;

namespace Education.Reading.Reports;

/// <summary>The names of scores in JSON.</summary>
internal static class ScoreNames
{
    /// <summary>The twelve scores of a JSON line, in their order.</summary>
    public static IEnumerable<(string Name, double? Score)> Common(ScoreSheet s) =>
    [
        ("fleschReadingEase", s.FleschReadingEase), ("fleschKincaid", s.FleschKincaid), ("smog", s.Smog), ("gunningFog", s.GunningFog),
        ("colemanLiau", s.ColemanLiau), ("ari", s.AutomatedReadability), ("daleChall", s.DaleChallStyle), ("spache", s.SpacheStyle),
        ("forcast", s.Forcast), ("lix", s.Lix), ("rix", s.Rix), ("easeModel", s.EaseModel),
    ];

    /// <summary>Those twelve and the scores of other languages.</summary>
    public static IEnumerable<(string Name, double? Score)> All(ScoreSheet s) =>
        Common(s).Concat(
        [
            ("fernandezHuerta", s.FernandezHuerta), ("szigrisztPazos", s.SzigrisztPazos), ("gutierrezDePolini", s.GutierrezDePolini),
            ("fleschAmstad", s.FleschAmstad), ("wiener1", s.Wiener1), ("wiener2", s.Wiener2), ("wiener3", s.Wiener3),
            ("wiener4", s.Wiener4), ("kandelMoles", s.KandelMoles),
        ]);

    public static void Write(Utf8JsonWriter json, string name, double? score)
    {
        if (score is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
