using System.Text.RegularExpressions;
using Education.Lessons.Checks.Words;

namespace Education.Lessons.Checks.Clinical;

/// <summary>Tells grams of a medicine from grams of salt: food is weighed in grams as well.</summary>
internal static partial class Grams
{
    /// <summary>True when grams are of a medicine by name, or of nothing named in a sentence on taking a medicine.</summary>
    /// <param name="text">A text with an amount in grams.</param>
    /// <param name="amount">Where the amount stands.</param>
    /// <param name="language">The language of the text.</param>
    public static bool AreOfMedicine(string text, Match amount, Language language)
    {
        var medicines = WordList.Of("medicine-words", language).Phrases;
        string after = text[(amount.Index + amount.Length)..];
        if (Of().Match(after) is { Success: true } of)
        {
            return medicines.OpenerOf(after[of.Length..]).Length > 0;
        }

        string sentence = SentenceAround.Of(text, amount.Index);
        return !Food().IsMatch(after) && (Taking().IsMatch(sentence) || medicines.AnyIn(sentence));
    }

    [GeneratedRegex(@"^\sof\s(?:(?:an?|the|your|my|this|that)\s)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"^\s(?:protein|fat|fib(?:er|re)|carb|sugar|salt|chocolate|heavier|lighter|more\s(?:protein|fat|fib(?:er|re)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Food();

    [GeneratedRegex(@"\b(?:take[ns]?|taking|took|dos(?:e|es|ed|ing|age)|swallow(?:s|ed|ing)?|prescribed?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taking();
}
