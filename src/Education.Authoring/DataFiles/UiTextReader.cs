using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>ui.yml</c>: the words on buttons and labels.</summary>
public static class UiTextReader
{
    /// <summary>The words. Every label that is missing and every key that is no label is reported.</summary>
    public static Draft<UiText> Read(SourceFile file) => DataFile.Read(file, fields =>
    {
        var words = new Dictionary<UiKey, string>();
        var shown = new List<Sourced<string>>();
        foreach (var (key, text) in fields.All())
        {
            if (EnumWords<UiKey>.Find(key.Text) is not { } label)
            {
                string? closest = Closest.Of(key.Text, EnumWords<UiKey>.All);
                string hint = closest is null ? "Take it out." : $"Did you mean ‘{closest}’?";
                fields.Findings.Add(DataRules.LabelUnknown.At(key.Where, $"‘{key.Text}’ is not a label of the site. {hint}", closest));
            }
            else if (text.Value.Length > 0)
            {
                words.Add(label, text.Value);
                shown.Add(text);
            }
        }

        var missing = Enum.GetValues<UiKey>().Where(label => !words.ContainsKey(label)).Select(EnumWords<UiKey>.Of);
        fields.Findings.AddRange(missing.Select(label => DataRules.LabelMissing.At(
            SourceSpan.FileStart(file.Path), $"The words for ‘{label}’ are missing. Add a line ‘{label}: …’.")));
        return new UiText(words) { Shown = shown };
    });
}
