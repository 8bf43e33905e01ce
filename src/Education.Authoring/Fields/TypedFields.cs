using System.Globalization;
using Education.Authoring.Rules;
using Education.Lessons;

namespace Education.Authoring.Fields;

/// <summary>Values of a form: numbers, dates, choices, ids. Nothing is guessed; what does not fit is a finding and counts as left out.</summary>
internal static class TypedFields
{
    /// <summary>A whole number from <paramref name="range"/>, written with digits only.</summary>
    public static Sourced<int>? Number(this FieldMap fields, string key, Need need, Range range) =>
        fields.Text(key, need) is { } text && NumberOf(fields, key, text, range) is { } number ? new Sourced<int>(number, text.Where) : null;

    /// <summary>A number that was read as text.</summary>
    public static int? NumberOf(FieldMap fields, string key, Sourced<string> text, Range range)
    {
        int least = range.Start.Value, most = range.End.Value;
        bool isPlain = text.Value.Length is > 0 and <= 9 && !text.Value.AsSpan().ContainsAnyExceptInRange('0', '9') && (text.Value == "0" || text.Value[0] != '0');
        if (isPlain && int.Parse(text.Value, CultureInfo.InvariantCulture) is var number && number >= least && number <= most)
        {
            return number;
        }

        fields.Findings.Add(FieldRules.Number.At(text.Where, $"‘{text.Value}’ does not fit ‘{key}’. Write a whole number from {least} to {most}, in digits."));
        return null;
    }

    /// <summary>A day, written year-month-day.</summary>
    public static Sourced<DateOnly>? Date(this FieldMap fields, string key, Need need)
    {
        if (fields.Text(key, need) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return new(date, text.Where);
        }

        fields.Findings.Add(FieldRules.Date.At(text.Where, $"‘{text.Value}’ is not a date we can read. Write it as year-month-day, such as 2026-11-21."));
        return null;
    }

    /// <summary>One member of an enum.</summary>
    public static Sourced<T>? Choice<T>(this FieldMap fields, string key, Need need)
        where T : struct, Enum => fields.Text(key, need) is { } text ? ChoiceOf<T>(fields, key, text) : null;

    /// <summary>Members of an enum; what is none is left out.</summary>
    public static Sourced<T>[] Choices<T>(this FieldMap fields, string key, Need need)
        where T : struct, Enum => fields.List(key, need).Select(text => ChoiceOf<T>(fields, key, text)).OfType<Sourced<T>>().ToArray();

    /// <summary>An id.</summary>
    public static Sourced<string>? Id(this FieldMap fields, string key, Need need) =>
        fields.Text(key, need) is { } text && IdOf(fields, text) ? text : null;

    /// <summary>A list of ids; what is none is left out.</summary>
    public static Sourced<string>[] IdList(this FieldMap fields, string key, Need need) =>
        Array.FindAll(fields.List(key, need), text => IdOf(fields, text));

    /// <summary>True when the text is an id; else it is reported.</summary>
    public static bool IdOf(FieldMap fields, Sourced<string> text)
    {
        if (Ids.IsId(text.Value))
        {
            return true;
        }

        string? better = Ids.Suggest(text.Value);
        string hint = better is null ? "" : $" Did you mean ‘{better}’?";
        fields.Findings.Add(FieldRules.Id.At(text.Where, $"‘{text.Value}’ is not an id. Use small letters, digits and single hyphens, at most 64.{hint}", better));
        return false;
    }

    /// <summary>Reports a list with fewer or more entries than it may have.</summary>
    public static void Expect(this FieldMap fields, string key, int count, Range range)
    {
        if (fields.Take(key, Need.Optional) is { } node && (count < range.Start.Value || count > range.End.Value))
        {
            string wanted = range.End.Value == int.MaxValue ? $"at least {range.Start.Value}" : $"{range.Start.Value} to {range.End.Value}";
            fields.Findings.Add(FieldRules.Count.At(node.Where, $"‘{key}’ has {count} {(count == 1 ? "entry" : "entries")}; it needs {wanted}."));
        }
    }

    private static Sourced<T>? ChoiceOf<T>(FieldMap fields, string key, Sourced<string> text)
        where T : struct, Enum
    {
        if (EnumWords<T>.Find(text.Value) is { } member)
        {
            return new(member, text.Where);
        }

        string? closest = Closest.Of(text.Value, EnumWords<T>.All);
        string hint = closest is null ? $"Write one of: {string.Join(", ", EnumWords<T>.All)}." : $"Did you mean ‘{closest}’?";
        fields.Findings.Add(FieldRules.Choice.At(text.Where, $"‘{text.Value}’ does not fit ‘{key}’. {hint}", closest));
        return null;
    }
}
