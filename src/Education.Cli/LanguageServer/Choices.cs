using Education.Authoring.Schemas;
using Education.Cli.Building;
using Education.Lessons.Site;

namespace Education.Cli.LanguageServer;

/// <summary>What fits a shape, or a kind of name.</summary>
internal static class Choices
{
    private static readonly string[] s_switch = ["true", "false"];

    public static IEnumerable<Choice> Of(Shape shape, string path, Reading reading) => shape switch
    {
        WordShape word => word.Words.Select(w => new Choice(w, "", "")),
        SwitchShape => s_switch.Select(w => new Choice(w, "", "")),
        TextShape text => Names(text.Names, path, reading),
        ListShape list => Of(list.Item, path, reading),
        EitherShape either => either.Shapes.SelectMany(s => Of(s, path, reading)),
        _ => [],
    };

    /// <summary>Every name of a kind, sorted.</summary>
    public static IEnumerable<Choice> Names(Naming names, string path, Reading reading)
    {
        var shelf = reading.ShelfOf(path) ?? new() { Language = reading.LanguageOf(path) };
        return names switch
        {
            Naming.Lesson => shelf.Lessons.Select(l => new Choice(l.Id.Value, l.Title, Cards.Lesson(l))),
            Naming.Term => shelf.Terms.Select(t => new Choice(t.Id.Value, t.Name, Cards.Term(t))),
            Naming.Worksheet => shelf.Worksheets.Select(w => new Choice(w.Id.Value, w.Title, Cards.Sheet(w))),
            Naming.Reference => reading.Library.References.OrderBy(r => r.Key.Value, StringComparer.Ordinal).Select(r => new Choice(r.Key.Value, r.Title, Cards.Work(r))),
            Naming.Person => reading.Library.People.Select(p => new Choice(p.Id.Value, p.Name, "")),
            Naming.Figure => reading.Library.Figures.Select(f => new Choice(f.Id.Value, f.Title, f.Description)),
            Naming.Rule => RuleList.All.Select(r => new Choice(r.Id, r.Title, "")),
            Naming.Objective => (reading.Pages.GetValueOrDefault(path)?.Lesson?.FrontMatter.Objectives ?? []).Select(o => new Choice(o.Id, o.Text, "")),
            Naming.Day or Naming.Nothing => [],
        };
    }

    /// <summary>Targets of links: pages of the same language, then the three kinds of names and the numbers to call.</summary>
    public static IEnumerable<Choice> Targets(string typed, string path, Reading reading)
    {
        int hash = typed.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0)
        {
            string page = typed[..hash];
            string target = page.Length == 0 ? path : Authoring.Lessons.LinkForm.Read(page, "", path, default).Path;
            return (reading.Pages.GetValueOrDefault(target)?.Headings ?? []).Select(h => new Choice($"{page}#{h.Anchor}", h.Text.Text, ""));
        }

        string root = $"{reading.Settings.InputPath}/{reading.LanguageOf(path)}/";
        var schemes = new[] { ("term:", Naming.Term), ("ref:", Naming.Reference), ("sheet:", Naming.Worksheet) };
        var named = schemes.SelectMany(s => Names(s.Item2, path, reading).Select(n => n with { Text = s.Item1 + n.Text }));
        return reading.Pages.Values
            .Where(p => p.Path != path && p.Path.StartsWith(root, StringComparison.Ordinal))
            .OrderBy(p => p.Path, StringComparer.Ordinal)
            .Select(p => new Choice(Relative(path, p.Path), p.Title, Cards.Page(p)))
            .Concat(named)
            .Append(new Choice(Authoring.Lessons.LinkForm.HelpNumbers, reading.ShelfOf(path)?.Ui[UiKey.SearchNumbers] ?? "", ""));
    }

    private static string Relative(string from, string to)
    {
        string folder = from[..(from.LastIndexOf('/') + 1)];
        return to.StartsWith(folder, StringComparison.Ordinal) ? to[folder.Length..] : Path.GetRelativePath("/" + folder, "/" + to).Replace('\\', '/');
    }
}
