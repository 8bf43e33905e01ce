using Education.Authoring.Lessons;
using Education.Lessons;

namespace Education.Authoring.Blocks;

/// <summary>Reports options that a box does not know.</summary>
internal static class OptionCheck
{
    public static void Run(Directive directive, IReadOnlyList<string> known, PageDraft page)
    {
        foreach (var option in directive.Options)
        {
            if (IsKnown(option.Name, known))
            {
                continue;
            }

            string? closest = Closest.Of(option.Name, known);
            string hint = closest is not null ? $"Did you mean ‘{closest}’?"
                : known.Count == 0 ? "It has no options." : $"It knows: {string.Join(", ", known)}.";
            page.Report(LessonRules.BoxOption, option.Where, $"‘{option.Name}’ is not an option of ‘{directive.Name}’. {hint}", closest);
        }
    }

    private static bool IsKnown(string name, IReadOnlyList<string> known)
    {
        for (int i = 0; i < known.Count; i++)
        {
            if (known[i] == name)
            {
                return true;
            }
        }

        return false;
    }
}
