using Education.Cli.Building;
using Education.Lessons.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Tests.Reports;

/// <summary>Findings of every rule with words that are hard on every form of report.</summary>
internal static class SampleFindings
{
    private static readonly Gen<string> s_words =
        Gen.Elements("a b%25:,;::<>&\"'\\|`[](){}é‘’😀]]>\t@#*_~!=+-.0".EnumerateRunes().Select(r => r.ToString()).ToArray()).NonEmptyListOf().Select(string.Concat);

    private static readonly Gen<string> s_path = Gen.Elements("content/en/understand/x.md", "content/en/a b,c:d%.md", "content/fr/é/ö.md", "statiq.json");

    public static Gen<Finding> One { get; } =
        from rule in Gen.Elements(RuleList.All.ToArray())
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        from path in s_path
        from line in Gen.Choose(1, 900)
        from column in Gen.Choose(1, 200)
        from lines in Gen.Choose(0, 2)
        from length in Gen.Choose(0, 9)
        from message in s_words
        from suggestion in Gen.OneOf(Gen.Constant<string?>(null), s_words.Select(w => (string?)w))
        select new Finding(rule, severity, new SourceSpan(path, line, column, line + lines, column + length), message.Trim(), suggestion);

    public static Gen<List<Finding>> Many { get; } = One.ListOf().Select(f => f.ToList());
}
