using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Theme.Blocks;

/// <summary>The scale of certainty in the reader's words.</summary>
public static class CertaintyWords
{
    /// <summary>The key of the words.</summary>
    public static UiKey Words(this Certainty certainty) => certainty switch
    {
        Certainty.VeryLow => UiKey.CertaintyVeryLow,
        Certainty.Low => UiKey.CertaintyLow,
        Certainty.Moderate => UiKey.CertaintyModerate,
        Certainty.High => UiKey.CertaintyHigh,
        Certainty.Mixed => UiKey.CertaintyMixed,
    };
}
