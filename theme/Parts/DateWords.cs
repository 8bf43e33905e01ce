using System.Globalization;
using Education.Lessons.Site;

namespace Education.Theme.Parts;

/// <summary>Dates in the reader's words.</summary>
public static class DateWords
{
    /// <summary>Day, month and year in the order and with the month names of <c>ui.yml</c>.</summary>
    public static string In(UiText ui, DateOnly date)
    {
        string[] months = ui[UiKey.MonthNames].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return months.Length < 12
            ? date.ToString("O", CultureInfo.InvariantCulture)
            : ui[UiKey.DateOrder]
                .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{month}", months[date.Month - 1], StringComparison.Ordinal)
                .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
