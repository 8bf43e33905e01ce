using System.Text;
using Markdig.Syntax.Inlines;

namespace Education.Authoring.Trees;

/// <summary>The words of inline Markdown as a reader sees or hears them.</summary>
internal static class InlineWords
{
    public static string Of(ContainerInline container)
    {
        var words = new StringBuilder();
        Write(container, words);
        return words.ToString();
    }

    private static void Write(ContainerInline container, StringBuilder words)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline auto:
                    words.Append(auto.Url);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case ContainerInline inner:
                    Write(inner, words);
                    break;
            }
        }
    }
}
