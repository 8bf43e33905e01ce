using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Authoring.Libraries;

/// <summary>Knows where each kind of content file lives. See <c>docs/authoring/lesson-format.md</c>.</summary>
internal sealed class ContentFolder(Settings settings)
{
    private static readonly IReadOnlyDictionary<string, FileKind> s_ofLanguage = new Dictionary<string, FileKind>(StringComparer.Ordinal)
    {
        ["paths.yml"] = FileKind.Paths,
        ["glossary.yml"] = FileKind.Glossary,
        ["worksheets.yml"] = FileKind.Worksheets,
        ["ui.yml"] = FileKind.Ui,
        ["safety.yml"] = FileKind.Safety,
        ["lexicon.yml"] = FileKind.Lexicon,
        ["red-flags.yml"] = FileKind.RedFlags,
    };

    private static readonly IReadOnlyDictionary<string, FileKind> s_ofAll = new Dictionary<string, FileKind>(StringComparer.Ordinal)
    {
        ["references.yml"] = FileKind.References,
        ["people.yml"] = FileKind.People,
        ["quiz-ids.yml"] = FileKind.QuizIds,
        ["help-lines.yml"] = FileKind.HelpLines,
    };

    /// <summary>The path of a data file of a language.</summary>
    public string PathOf(Language language, string name) => $"{settings.InputPath}/{language}/{name}";

    /// <summary>The file in its place; null when it has none, with the finding that says so.</summary>
    public Draft<PlacedFile> Place(SourceFile file)
    {
        string root = settings.InputPath + "/";
        var parts = file.Path.StartsWith(root, StringComparison.Ordinal) ? file.Path[root.Length..].Split('/') : [];
        if (OddName(parts) is { } odd)
        {
            string? better = Ids.Suggest(odd);
            return Refuse(file, FileRules.FileName, $"‘{odd}’ is not a name that addresses can hold. Use small letters, digits and single hyphens{(better is null ? "." : $", such as ‘{better}’.")}");
        }

        return Find(file, parts) is { } placed ? new(placed, []) : Refuse(file, FileRules.NoPlace, Advice(file, parts));
    }

    private PlacedFile? Find(SourceFile file, IReadOnlyList<string> parts) => parts switch
    {
        [var name] when s_ofAll.TryGetValue(name, out var kind) => new(file, kind, default, ""),
        ["figures", var name] when name.EndsWith(".svg", StringComparison.Ordinal) => new(file, FileKind.Figure, default, "figures"),
        [var tag, var name] when IsLanguage(tag) && s_ofLanguage.TryGetValue(name, out var kind) => new(file, kind, new(tag), ""),
        [var tag, var folder, var name] when IsLanguage(tag) && name.EndsWith(".md", StringComparison.Ordinal) =>
            new(file, folder switch { "pages" => FileKind.Page, "easy-read" => FileKind.EasyRead, _ => FileKind.Lesson }, new(tag), folder),
        _ => null,
    };

    private string Advice(SourceFile file, IReadOnlyList<string> parts)
    {
        if (parts.Count > 1 && parts[0] != "figures" && !IsLanguage(parts[0]))
        {
            return $"‘{parts[0]}’ is not a language of this site ({string.Join(", ", settings.Languages)}), so ‘{file.Name}’ is not read. Add the language to statiq.json, or move the file.";
        }

        string? closest = Closest.Of(file.Name, s_ofAll.Keys.Concat(s_ofLanguage.Keys));
        string hint = closest is not null && closest != file.Name ? $"Did you mean ‘{closest}’?" : "Move it to where its kind of file lives; docs/authoring/lesson-format.md lists them.";
        return $"‘{file.Name}’ is not read: no file of this kind belongs here. {hint}";
    }

    private bool IsLanguage(string tag) => settings.Languages.Any(language => language.Tag == tag);

    // Folder names whole, the file's name without its ending.
    private static string? OddName(IReadOnlyList<string> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int dot = i == parts.Count - 1 ? parts[i].LastIndexOf('.') : -1;
            string name = dot > 0 ? parts[i][..dot] : parts[i];
            if (!Ids.IsId(name))
            {
                return name;
            }
        }

        return null;
    }

    private static Draft<PlacedFile> Refuse(SourceFile file, Rule rule, string message) => new(null, [rule.At(SourceSpan.FileStart(file.Path), message)]);
}
