using System.Buffers;
using Education.Lessons.Checks.Links;
using Education.Lessons.Links;

namespace Education.Authoring.Lessons;

/// <summary>Tells from the form of a target what it points at. Anything not on the list is refused.</summary>
public static class LinkForm
{
    /// <summary>Leads to the telephone numbers of the help page.</summary>
    public const string HelpNumbers = "help:numbers";

    private static readonly (string Prefix, LinkKind Kind)[] Schemes =
    [
        ("term:", LinkKind.Term),
        ("ref:", LinkKind.Reference),
        ("sheet:", LinkKind.Worksheet),
        ("https://", LinkKind.Web),
        ("mailto:", LinkKind.Contact),
        ("tel:", LinkKind.Contact),
    ];

    // Those that char.IsControl names.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code)]);

    /// <summary>The link that a target written in a file makes.</summary>
    /// <param name="target">The words in the round brackets.</param>
    /// <param name="text">The words in the square brackets.</param>
    /// <param name="fromPath">The file it stands in, from the project's root.</param>
    /// <param name="where">Where it stands.</param>
    public static Link Read(string target, string text, string fromPath, SourceSpan where)
    {
        var read = Target(target, fromPath);
        return new Link(read.Kind, target, read.Path, read.Fragment, text, where);
    }

    /// <summary>What a target written in a file says.</summary>
    /// <param name="target">The words in the round brackets.</param>
    /// <param name="fromPath">The file it stands in, from the project's root.</param>
    /// <param name="words">What other links of the site name; null for a link that stands for itself.</param>
    internal static LinkTarget Target(string target, string fromPath, SharedWords? words = null)
    {
        foreach (var (prefix, kind) in Schemes)
        {
            if (target.StartsWith(prefix, StringComparison.Ordinal) && target.Length > prefix.Length && !HasUnsafeCharacter(target))
            {
                return new LinkTarget(kind, target, One(target.AsSpan(prefix.Length), words), "");
            }
        }

        if (target is HelpNumbers)
        {
            return new LinkTarget(LinkKind.HelpNumbers, target, "", "");
        }

        if (target.StartsWith('#') && target.Length > 1)
        {
            return new LinkTarget(LinkKind.Anchor, target, "", Decode(target[1..]));
        }

        return IsRelative(target) ? File(target, fromPath, words) : new LinkTarget(LinkKind.Refused, target, "", "");
    }

    private static LinkTarget File(string target, string fromPath, SharedWords? words)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = Decode(hash < 0 ? target : target[..hash]);
        string fragment = hash < 0 ? "" : Decode(target[(hash + 1)..]);
        string whole = Resolve(path, fromPath, words);
        bool isPlain = RelativePath.IsBetween(path, fromPath, whole) && target.Length == path.Length + fragment.Length + (fragment.Length > 0 ? 1 : 0);
        return new LinkTarget(LinkKind.File, isPlain ? null : target, whole, fragment);
    }

    private static bool IsRelative(string target) =>
        target.Length > 0 && target[0] is not ('/' or '?') && !HasUnsafeCharacter(target) && !HasScheme(target);

    private static bool HasScheme(string target)
    {
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        int slash = target.AsSpan().IndexOfAny('/', '#', '?');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    private static bool HasUnsafeCharacter(string target) => target.Contains('\\', StringComparison.Ordinal) || target.AsSpan().IndexOfAny(Controls) >= 0;

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    /// <summary>Steps that lead above the project's root are kept as <c>..</c>, so that a check can name them.</summary>
    private static string Resolve(string relative, string fromPath, SharedWords? words)
    {
        int room = fromPath.Length + relative.Length + 1;
        Span<char> path = room <= 512 ? stackalloc char[room] : new char[room];
        int length = Math.Max(0, fromPath.LastIndexOf('/'));
        fromPath.AsSpan(0, length).CopyTo(path);
        foreach (var part in relative.AsSpan().Split('/'))
        {
            var step = relative.AsSpan(part);
            if (step is ".." && length > 0 && !IsAbove(path[..length]))
            {
                length = Math.Max(0, path[..length].LastIndexOf('/'));
            }
            else if (step is not ("." or ""))
            {
                if (length > 0)
                {
                    path[length++] = '/';
                }

                step.CopyTo(path[length..]);
                length += step.Length;
            }
        }

        return One(path[..length], words);
    }

    private static string One(ReadOnlySpan<char> name, SharedWords? words) => words?.One(name) ?? name.ToString();

    private static bool IsAbove(ReadOnlySpan<char> path) => path is ".." || path.EndsWith("/..");
}
