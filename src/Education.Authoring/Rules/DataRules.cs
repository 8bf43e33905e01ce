using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What the data files must meet beyond the form of their keys and values.</summary>
public static class DataRules
{
    /// <summary>Words of the site are missing.</summary>
    public static Rule LabelMissing { get; } = Error("EDU6101", "label-missing", "Every label of the site has its words in ui.yml.");

    /// <summary>A label that no page shows.</summary>
    public static Rule LabelUnknown { get; } = Error("EDU6102", "label-unknown", "Every key of ui.yml is a label of the site.");

    /// <summary>A DOI in a wrong form, or one that does not fit how it was checked.</summary>
    public static Rule Doi { get; } = Error("EDU6103", "doi-form", "A DOI starts with ‘10.’ and stands only where it was seen.");

    /// <summary>An address that is not https.</summary>
    public static Rule WebAddress { get; } = Error("EDU6104", "web-address", "Addresses in data files start with https.");

    /// <summary>A country code that is none.</summary>
    public static Rule CountryCode { get; } = Error("EDU6105", "country-code", "A country is named by the two capital letters of ISO 3166.");

    /// <summary>A help line that nobody can reach.</summary>
    public static Rule HelpLineWay { get; } = Error("EDU6106", "help-line-way", "A help line has a number, a text number or an address.");

    /// <summary>An entry of the lexicon that leads nowhere.</summary>
    public static Rule LexiconTarget { get; } = Error("EDU6107", "lexicon-target", "What people type leads to one lesson or one term.");

    /// <summary>A danger sign with an empty part.</summary>
    public static Rule DangerSign { get; } = Error("EDU6108", "danger-sign-form", "A danger sign is made of parts joined by ‘+’ and wordings joined by ‘|’.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [LabelMissing, LabelUnknown, Doi, WebAddress, CountryCode, HelpLineWay, LexiconTarget, DangerSign];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
