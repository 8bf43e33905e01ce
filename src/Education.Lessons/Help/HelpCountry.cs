using Education.Lessons.Findings;

namespace Education.Lessons.Help;

/// <summary>Emergency number and help lines of one country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Name">In the site's default language.</param>
/// <param name="Emergency">As printed; may hold more than one number.</param>
/// <param name="Lines">Crisis lines.</param>
/// <param name="CheckedOn">Day on which someone checked it against the service's own site; null when nobody has.</param>
/// <param name="CheckedBy">Who did; empty when nobody has.</param>
/// <param name="Source">Where the values came from.</param>
/// <param name="Where">Place of the entry.</param>
public sealed record HelpCountry(
    string Code,
    string Name,
    string Emergency,
    IReadOnlyList<HelpLine> Lines,
    DateOnly? CheckedOn,
    string CheckedBy,
    string Source,
    SourceSpan Where);
