using Education.Lessons.Checks.Words;

namespace Education.Lessons.Trees.Judges;

/// <summary>Follows redirects of pages and of the host, and names those that come back to where they were.</summary>
internal static class RedirectJudge
{
    public static IEnumerable<LinkFinding> Judge(LinkTree tree, Facts facts)
    {
        var steps = Steps(tree, facts);
        return steps.Where(step => ComesBack(step.Key, steps))
            .Select(step => new LinkFinding(
                TreeRules.RedirectLoop.At(step.Value.Link.Where, $"The redirect to {Quote.Of(step.Value.Link.Target)} leads back to where it started, so readers never arrive. Let one of the redirects lead to a page."),
                step.Value.Link.Target))
            .Concat(Dead(tree, facts));
    }

    private static Dictionary<string, (string Next, TreeLink Link)> Steps(LinkTree tree, Facts facts)
    {
        var steps = new Dictionary<string, (string, TreeLink)>(StringComparer.Ordinal);
        foreach (var redirection in tree.Redirections)
        {
            steps.TryAdd(redirection.Source.Trim('/'), (Facts.PathOf(redirection.Link.Target), redirection.Link));
        }

        foreach (var page in tree.Pages.Where(p => p.Links.Any(l => l.Use == LinkUse.Redirect)))
        {
            foreach (var fact in facts.Of(page).Where(f => f.Link.Use == LinkUse.Redirect && f.IsLocal))
            {
                steps.TryAdd(page.Path, (fact.Entry?.Path ?? fact.MissingPath, fact.Link));
            }
        }

        return steps;
    }

    private static bool ComesBack(string start, Dictionary<string, (string Next, TreeLink Link)> steps)
    {
        string at = start;
        for (int taken = 0; taken <= steps.Count && Next(at, steps) is { } next; taken++)
        {
            at = next;
            if (Same(at, start))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Next(string at, Dictionary<string, (string Next, TreeLink Link)> steps) =>
        steps.TryGetValue(at, out var step) || steps.TryGetValue(WithoutIndex(at), out step) || steps.TryGetValue(at.Length == 0 ? "index.html" : at + "/index.html", out step)
            ? step.Next
            : null;

    private static bool Same(string a, string b) => string.Equals(WithoutIndex(a), WithoutIndex(b), StringComparison.Ordinal);

    private static string WithoutIndex(string path) =>
        path == "index.html" ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"/index.html".Length] : path;

    private static IEnumerable<LinkFinding> Dead(LinkTree tree, Facts facts) =>
        from redirection in tree.Redirections
        where !redirection.Link.Target.Contains(':', StringComparison.Ordinal) && !redirection.Source.Contains('*', StringComparison.Ordinal)
        let page = new TreePage(redirection.Link.Where.Path) { Links = [redirection.Link] }
        from fact in facts.Of(page)
        let finding = new TargetJudge(tree).Judge(fact) ?? AnchorJudge.Judge(fact)
        where finding is not null
        select new LinkFinding(finding, redirection.Link.Target);
}
