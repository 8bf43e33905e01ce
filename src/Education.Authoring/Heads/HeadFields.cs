using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Heads;

/// <summary>Values of front matter that have a form of their own.</summary>
internal static class HeadFields
{
    /// <summary>The id, which has to be the file name without its ending.</summary>
    public static Sourced<string>? FileId(FieldMap fields)
    {
        var id = fields.Text("id", Need.Required);
        string path = fields.Where.Path;
        string stem = path[(path.LastIndexOf('/') + 1)..].Replace(".md", "", StringComparison.Ordinal);
        if (id is { } written && written.Value != stem)
        {
            fields.Findings.Add(FrontMatterRules.IdIsFileName.At(
                written.Where, $"The id is ‘{written.Value}’, but the file is named ‘{stem}.md’. Make them the same.", stem));
        }

        return id;
    }

    /// <summary>The title, of at most so many characters.</summary>
    public static Sourced<string>? Title(FieldMap fields, int longest)
    {
        var title = fields.Text("title", Need.Required);
        if (title is { } written && written.Value.Length > longest)
        {
            fields.Findings.Add(FrontMatterRules.LongTitle.At(
                written.Where, $"The title has {written.Value.Length} characters; {longest} is the most. Say it shorter: ‘{written.Value}’"));
        }

        return title;
    }

    /// <summary>A needed list with as many entries as <paramref name="range"/> says.</summary>
    public static Sourced<string>[] Counted(FieldMap fields, string key, Range range)
    {
        var entries = fields.List(key, Need.Required);
        fields.Expect(key, entries.Length, range);
        return entries;
    }

    /// <summary>Two to four.</summary>
    public static IReadOnlyList<Objective> Objectives(FieldMap fields)
    {
        var pairs = fields.Map("objectives", Need.Required)?.All() ?? [];
        fields.Expect("objectives", pairs.Count, 2..4);
        var objectives = new List<Objective>(pairs.Count);
        foreach (var (key, text) in pairs)
        {
            if (TypedFields.IdOf(fields, new(key.Text, key.Where)))
            {
                objectives.Add(new Objective(key.Text, text.Value, text.Where));
            }
        }

        return objectives.ToArray();
    }

    /// <summary>How sure the lesson can be; null when a part of it is missing.</summary>
    public static EvidenceSummary? Evidence(FieldMap fields)
    {
        if (fields.Map("evidence", Need.Required) is not { } evidence)
        {
            return null;
        }

        var certainty = evidence.Choice<Certainty>("certainty", Need.Required);
        var summary = evidence.Text("summary", Need.Required);
        evidence.End();
        return certainty is { } sure && summary is { } text ? new EvidenceSummary(sure.Value, text.Value, text.Where) : null;
    }

    /// <summary>Older addresses without slashes at the ends.</summary>
    public static IReadOnlyList<Sourced<string>> Redirects(FieldMap fields)
    {
        var addresses = new List<Sourced<string>>();
        foreach (var text in fields.List("redirect_from", Need.Optional))
        {
            string address = text.Value.Trim('/');
            if (address.Length > 0 && address.Split('/').All(part => Ids.IsId(part)))
            {
                addresses.Add(new(address, text.Where));
            }
            else
            {
                fields.Findings.Add(FrontMatterRules.Redirect.At(
                    text.Where, $"‘{text.Value}’ is not an older address of this site. Write it like ‘en/lessons/old-name’."));
            }
        }

        return addresses.ToArray();
    }

    /// <summary>Rules that are accepted for the whole page.</summary>
    public static IReadOnlyList<Allowance> Allowances(FieldMap fields)
    {
        var allowances = new List<Allowance>();
        foreach (var entry in fields.Entries("allow", Need.Optional))
        {
            var rule = entry.Text("rule", Need.Required);
            var reason = entry.Text("reason", Need.Required);
            var until = entry.Date("until", Need.Optional);
            entry.End();
            if (rule is { } id && RuleIds.IsRuleId(id.Value))
            {
                allowances.Add(new Allowance(id.Value, reason?.Value ?? "", until?.Value, id.Where, null));
            }
            else if (rule is { } odd)
            {
                fields.Findings.Add(FrontMatterRules.AllowanceRule.At(
                    odd.Where, $"‘{odd.Value}’ is not the id of a rule. It stands at the start of the finding, such as ‘EDU3002’."));
            }
        }

        return allowances.ToArray();
    }
}
