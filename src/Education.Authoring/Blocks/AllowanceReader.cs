using System.Globalization;
using Education.Authoring.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>&lt;!-- allow EDU3002 reason="…" until=2027-05-01 --&gt;</c>, which covers the block below it.</summary>
internal static class AllowanceReader
{
    public const string Name = "allow";

    public static void Read(Directive directive, BlockCursor cursor)
    {
        var page = cursor.Page;
        string? rule = directive.Options.Select(o => o.Name).FirstOrDefault(n => n.StartsWith("EDU", StringComparison.Ordinal));
        if (rule is null)
        {
            page.Report(LessonRules.BoxOption, directive.Where, "‘allow’ needs the id of a rule, such as EDU3002, and a reason=\"…\".");
            return;
        }

        OptionCheck.Run(directive, [rule, "reason", "until"], page);
        DateOnly? until = null;
        if (directive.Find("until") is { } option)
        {
            if (DateOnly.TryParseExact(option.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                until = date;
            }
            else
            {
                page.Report(LessonRules.BoxOption, option.Where, $"‘{option.Value}’ is not a date. Write it as 2027-05-01.");
            }
        }

        SourceSpan? covers = cursor.Next is { } next ? Covered(next, cursor) : null;
        page.Allowances.Add(new Allowance(rule, directive["reason"] ?? "", until, directive.Where, covers));
    }

    /// <summary>A comment brings its box with it: the quote below belongs to what is covered.</summary>
    private static SourceSpan Covered(Markdig.Syntax.Block next, BlockCursor cursor)
    {
        var first = cursor.Page.At(next);
        var last = cursor.Page.At(cursor.After(next) ?? next);
        return first with { EndLine = last.EndLine, EndColumn = last.EndColumn };
    }
}
