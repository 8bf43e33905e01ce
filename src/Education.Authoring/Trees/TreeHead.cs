using Education.Authoring.Yaml;
using Education.Lessons.Trees;

namespace Education.Authoring.Trees;

/// <summary>What front matter says about links: the page’s id, the ids it names, and whether the page is published.</summary>
internal sealed record TreeHead(string? LessonId, Standing Standing, IReadOnlyList<TreeLink> Links)
{
    // Keys whose values are ids of lessons, in our lessons and in those of others.
    private static readonly HashSet<string> _naming = new(StringComparer.Ordinal) { "best_after", "prerequisites", "related" };

    public static TreeHead None { get; } = new(null, Standing.Published, []);

    public static TreeHead Read(string path, string yaml)
    {
        if (YamlReader.Read(new YamlText(path, yaml, 2)).Value is not { } map)
        {
            return None;
        }

        string? id = Scalar(map, "id");
        bool isDraft = Scalar(map, "draft") is "true" || Scalar(map, "published") is "false";
        return new TreeHead(id, isDraft ? Standing.Draft : Standing.Published, id is null ? [] : [.. Named(map)]);
    }

    private static IEnumerable<TreeLink> Named(YamlMap map) =>
        from entry in map.Entries
        where _naming.Contains(entry.Key.Text)
        from value in entry.Value is YamlList list ? list.Items.OfType<YamlScalar>() : Enumerable.Empty<YamlScalar>()
        where !value.Text.AsSpan().ContainsAny('/', '.', ' ')
        select new TreeLink(LinkUse.LessonId, LinkSyntax.Settings, value.Text, value.Where);

    private static string? Scalar(YamlMap map, string key) => map.Entries.Where(e => e.Key.Text == key).Select(e => (e.Value as YamlScalar)?.Text).FirstOrDefault();
}
