using Education.Authoring.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Education.Reading;
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

        return [.. list.OfType<ListItemBlock>().Select(item => ReadItem(item, kind, page)).OfType<Choice>()];
    }

    private static Choice? ReadItem(ListItemBlock item, QuestionKind kind, PageDraft page)
    {
        if (item.FirstOrDefault() is not ParagraphBlock words)
        {
            page.Report(LessonRules.QuizUnparsed, page.At(item), "This choice has no words. Write them on the line of the hyphen.");
            return null;
        }

        var tick = words.Inline?.FirstChild as TaskList;
        if (tick is null && kind is QuestionKind.One or QuestionKind.Many or QuestionKind.TrueFalse)
        {
            page.Report(LessonRules.QuizUnparsed, page.At(words), $"‘{QuizReader.Start(page.Words(words))}’ has no tick box. Start it with [ ] or, when it is right, with [x].");
        }

        var text = ProseWriter.Words(page, words, PassageKind.Choice, tick is null ? null : tick.NextSibling);
        text = text with { Html = text.Html.Trim() };
        var (left, right) = kind == QuestionKind.Match ? Pair(text, page) : (text, null);
        foreach (var extra in item.Skip(1).Where(b => b is not QuoteBlock))
        {
            page.Report(LessonRules.QuizUnparsed, page.At(extra), $"‘{QuizReader.Start(page.Words(extra))}’ is not understood here. Feedback is a quote under the choice: > …");
        }

        var quotes = item.OfType<QuoteBlock>().ToList();
        var feedback = quotes.Count == 0 ? null : ProseWriter.Of(page, quotes.SelectMany(q => q), page.At(quotes[0]));
        bool isRight = tick?.Checked ?? kind is QuestionKind.Order or QuestionKind.Match;
        return new Choice(page.At(words), left, isRight, feedback, right);
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

        var left = both with { Html = both.Html[..html].Trim(), Passages = [passage.Slice(0, passage.Text[..at].TrimEnd().Length)] };
        var right = both with { Html = both.Html[(html + ArrowHtml.Length)..].Trim(), Passages = [passage.Slice(rightStart, passage.Text.Length - rightStart)] };
        return (left, right);
    }
}
