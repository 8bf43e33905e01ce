using System.Globalization;
using Education.Authoring.Fields;
using Education.Authoring.Lessons;
using Education.Lessons;

namespace Education.Authoring.Blocks;

/// <summary>Reads the values of options; what cannot be read is a finding.</summary>
internal static class OptionValue
{
    public static string? Required(Directive directive, string option, PageDraft page)
    {
        if (directive[option] is { Length: > 0 } value)
        {
            return value;
        }

        page.Report(LessonRules.BoxOption, directive.Where, $"‘{directive.Name}’ needs {option}=… in its comment.");
        return null;
    }

    public static int? WholeNumber(Directive directive, string option, int least, int most, PageDraft page)
    {
        if (directive.Find(option) is not { } found)
        {
            return null;
        }

        if (int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        page.Report(LessonRules.BoxOption, found.Where, $"‘{found.Value}’ does not fit {option}. Write a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>A member of an enum, written with small letters and hyphens.</summary>
    public static T? OneOf<T>(Directive directive, string option, PageDraft page)
        where T : struct, Enum
    {
        if (directive.Find(option) is not { } found)
        {
            return null;
        }

        if (EnumWords<T>.Find(found.Value) is { } member)
        {
            return member;
        }

        var names = EnumWords<T>.All;
        string? closest = Closest.Of(found.Value, names);
        string hint = closest is null ? $"Write one of: {string.Join(", ", names)}." : $"Did you mean ‘{closest}’?";
        page.Report(LessonRules.BoxOption, found.Where, $"‘{found.Value}’ does not fit {option}. {hint}", closest);
        return null;
    }
}
