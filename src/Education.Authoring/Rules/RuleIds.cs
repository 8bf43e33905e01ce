namespace Education.Authoring.Rules;

/// <summary>The form of rule ids.</summary>
internal static class RuleIds
{
    /// <summary>True for <c>EDU</c> and four digits.</summary>
    public static bool IsRuleId(string text) =>
        text.Length == 7 && text.StartsWith("EDU", StringComparison.Ordinal) && text.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
}
