using Education.Authoring.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Education.Authoring.Blocks;

/// <summary>Reads the list of choices, steps or pairs below a question.</summary>
internal static class ChoiceReader
{
    private const string Arrow = "=>";
    private const string ArrowHtml = "=&gt;";

    public static IReadOnlyList<Choice> Read(ListBlock list, QuestionKind kind, PageDraft page)
    {
        if (kind == QuestionKind.Scale)
        {
            page.Report(LessonRules.QuizUnparsed, page.At(list), "A scale has no list of choices. Take the list out, or change the kind.");
            return [];
        }

        if (list.IsOrdered != (kind == QuestionKind.Order))
        {
            page.Report(LessonRules.QuizUnparsed, page.At(list), kind == QuestionKind.Order
                ? "Steps to put in order are a numbered list in the right order: 1. 2. 3."
                : "Choices are a list with hyphens. A numbered list is for kind=order.");
        }

        var choices = new List<Choice>(list.Count);
        foreach (var block in list)
        {
            if (block is ListItemBlock item && ReadItem(item, kind, page) is { } choice)
            {
                choices.Add(choice);
            }
        }

        return choices.ToArray();
    }

    private static Choice? ReadItem(ListItemBlock item, QuestionKind kind, PageDraft page)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock words)
        {
            page.Report(LessonRules.QuizUnparsed, page.At(item), "This choice has no words. Write them on the line of the hyphen.");
            return null;
        }

        var tick = words.Inline?.FirstChild as TaskList;
        if (tick is null && kind is QuestionKind.One or QuestionKind.Many or QuestionKind.TrueFalse)
        {
            page.Report(LessonRules.QuizUnparsed, page.At(words), $"‘{QuizReader.Start(page.Words(words))}’ has no tick box. Start it with [ ] or, when it is right, with [x].");
        }

        var text = page.Prose.Choice(words, tick?.NextSibling);
        var (left, right) = kind == QuestionKind.Match ? Pair(text, page) : (text, null);
        bool isRight = tick?.Checked ?? kind is QuestionKind.Order or QuestionKind.Match;
        return new Choice(page.At(words), left, isRight, Feedback(item, page), right);
    }

    // The quotes below the words of the choice.
    private static Prose? Feedback(ListItemBlock item, PageDraft page)
    {
        var said = new List<Markdig.Syntax.Block>();
        QuoteBlock? first = null;
        for (int i = 1; i < item.Count; i++)
        {
            if (item[i] is QuoteBlock quote)
            {
                first ??= quote;
                said.AddRange(quote);
            }
            else
            {
                page.Report(LessonRules.QuizUnparsed, page.At(item[i]), $"‘{QuizReader.Start(page.Words(item[i]))}’ is not understood here. Feedback is a quote under the choice: > …");
            }
        }

        return first is null ? null : page.Prose.Of(said, page.At(first));
    }

    private static (Prose Left, Prose? Right) Pair(Prose both, PageDraft page)
    {
        int html = both.Html.IndexOf(ArrowHtml, StringComparison.Ordinal);
        int at = both.Passages.Count == 1 ? both.Passages[0].Text.IndexOf(Arrow, StringComparison.Ordinal) : -1;
        if (html < 0 || at <= 0)
        {
            page.Report(LessonRules.QuizUnparsed, both.Where, "A pair to match is written ‘left => right’.");
            return (both, null);
        }

        var passage = both.Passages[0];
        string after = passage.Text[(at + Arrow.Length)..];
        int rightStart = passage.Text.Length - after.TrimStart().Length;
        if (rightStart >= passage.Text.Length)
        {
            page.Report(LessonRules.QuizUnparsed, both.Where, "A pair to match has words on both sides of =>.");
            return (both, null);
        }

        var left = page.Sheet.Add(both.Where, both.Html.AsSpan(0, html).Trim(), [passage.Slice(0, passage.Text[..at].TrimEnd().Length)]);
        var right = page.Sheet.Add(both.Where, both.Html.AsSpan(html + ArrowHtml.Length).Trim(), [passage.Slice(rightStart, passage.Text.Length - rightStart)]);
        return (left, right);
    }
}
