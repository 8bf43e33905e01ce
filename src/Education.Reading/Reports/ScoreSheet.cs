namespace Education.Reading.Reports;

/// <summary>
/// Every score of a text. A score is null where its formula was not made for the language, or where the text has no words.
/// </summary>
public sealed record ScoreSheet
{
    /// <summary><see cref="Formulas.FleschReadingEase"/>; English.</summary>
    public double? FleschReadingEase { get; init; }

    /// <summary><see cref="Formulas.FleschKincaid"/>; English.</summary>
    public double? FleschKincaid { get; init; }

    /// <summary><see cref="Formulas.Smog"/>; English.</summary>
    public double? Smog { get; init; }

    /// <summary><see cref="Formulas.GunningFog"/>; English.</summary>
    public double? GunningFog { get; init; }

    /// <summary><see cref="Formulas.ColemanLiau"/>; English.</summary>
    public double? ColemanLiau { get; init; }

    /// <summary><see cref="Formulas.AutomatedReadability"/>; English.</summary>
    public double? AutomatedReadability { get; init; }

    /// <summary><see cref="Formulas.DaleChallStyle"/>; English.</summary>
    public double? DaleChallStyle { get; init; }

    /// <summary><see cref="Formulas.SpacheStyle"/>; English.</summary>
    public double? SpacheStyle { get; init; }

    /// <summary><see cref="Formulas.Forcast"/>; English.</summary>
    public double? Forcast { get; init; }

    /// <summary><see cref="Formulas.Lix"/>; any language.</summary>
    public double? Lix { get; init; }

    /// <summary><see cref="Formulas.Rix"/>; any language.</summary>
    public double? Rix { get; init; }

    /// <summary><see cref="EaseModel.Score"/>; English.</summary>
    public double? EaseModel { get; init; }

    /// <summary><see cref="SpanishFormulas.FernandezHuerta"/>; Spanish.</summary>
    public double? FernandezHuerta { get; init; }

    /// <summary><see cref="SpanishFormulas.SzigrisztPazos"/>; Spanish.</summary>
    public double? SzigrisztPazos { get; init; }

    /// <summary><see cref="SpanishFormulas.GutierrezDePolini"/>; Spanish.</summary>
    public double? GutierrezDePolini { get; init; }

    /// <summary><see cref="GermanFormulas.FleschAmstad"/>; German.</summary>
    public double? FleschAmstad { get; init; }

    /// <summary><see cref="GermanFormulas.Wiener1"/>; German.</summary>
    public double? Wiener1 { get; init; }

    /// <summary><see cref="GermanFormulas.Wiener2"/>; German.</summary>
    public double? Wiener2 { get; init; }

    /// <summary><see cref="GermanFormulas.Wiener3"/>; German.</summary>
    public double? Wiener3 { get; init; }

    /// <summary><see cref="GermanFormulas.Wiener4"/>; German.</summary>
    public double? Wiener4 { get; init; }

    /// <summary><see cref="FrenchFormulas.KandelMoles"/>; French.</summary>
    public double? KandelMoles { get; init; }

    /// <summary>The scores of a text.</summary>
    /// <param name="counts">Its counts.</param>
    /// <param name="language">The language of the analyser that counted it.</param>
    public static ScoreSheet Of(TextCounts counts, string language)
    {
        if (counts.Words == 0 || counts.Sentences == 0) return new ScoreSheet();
        var any = new ScoreSheet { Lix = Formulas.Lix(counts), Rix = Formulas.Rix(counts) };
        return language switch
        {
            "es" => Spanish(any, counts),
            "de" => German(any, counts),
            "fr" => any with { KandelMoles = FrenchFormulas.KandelMoles(counts) },
            _ => English(any, counts),
        };
    }

    private static ScoreSheet English(ScoreSheet any, TextCounts c) => any with
    {
        FleschReadingEase = Formulas.FleschReadingEase(c),
        FleschKincaid = Formulas.FleschKincaid(c),
        Smog = Formulas.Smog(c),
        GunningFog = Formulas.GunningFog(c),
        ColemanLiau = Formulas.ColemanLiau(c),
        AutomatedReadability = Formulas.AutomatedReadability(c),
        DaleChallStyle = Formulas.DaleChallStyle(c),
        SpacheStyle = Formulas.SpacheStyle(c),
        Forcast = Formulas.Forcast(c),
        EaseModel = Reading.EaseModel.Score(c, "en"),
    };

    private static ScoreSheet Spanish(ScoreSheet any, TextCounts c) => any with
    {
        FernandezHuerta = SpanishFormulas.FernandezHuerta(c),
        SzigrisztPazos = SpanishFormulas.SzigrisztPazos(c),
        GutierrezDePolini = SpanishFormulas.GutierrezDePolini(c),
    };

    private static ScoreSheet German(ScoreSheet any, TextCounts c) => any with
    {
        FleschAmstad = GermanFormulas.FleschAmstad(c),
        Wiener1 = GermanFormulas.Wiener1(c),
        Wiener2 = GermanFormulas.Wiener2(c),
        Wiener3 = GermanFormulas.Wiener3(c),
        Wiener4 = GermanFormulas.Wiener4(c),
    };
}
