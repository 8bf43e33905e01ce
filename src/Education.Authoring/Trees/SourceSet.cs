using Education.Lessons.Trees;

namespace Education.Authoring.Trees;

/// <summary>Takes the addresses out of a <c>srcset</c>, by the parsing rules of the HTML standard: an address may hold commas, a description may hold brackets.</summary>
public static class SourceSet
{
    /// <summary>One link for each address.</summary>
    public static IEnumerable<TreeLink> Of(TagValue attribute, Places places)
    {
        string text = attribute.Value;
        for (int at = 0; at < text.Length;)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ','))
            {
                at++;
            }

            int start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            string target = text[start..at].TrimEnd(',');
            if (target.Length > 0)
            {
                int from = attribute.Start + start;
                yield return new TreeLink(LinkUse.Image, LinkSyntax.Html, target, places.Span(from, from + target.Length));
            }

            at = text[start..at].EndsWith(',') ? at : AfterDescription(text, at);
        }
    }

    private static int AfterDescription(string text, int at)
    {
        int depth = 0;
        while (at < text.Length && (depth > 0 || text[at] != ','))
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            at++;
        }

        return at;
    }
}
