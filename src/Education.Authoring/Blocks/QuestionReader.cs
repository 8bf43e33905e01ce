using Education.Authoring.Lessons;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Education.Authoring.Blocks;

/// <summary>Reads one question: heading, stem, choices, hint, why.</summary>
internal static class QuestionReader
{
    public const string Name = "question";

    public static IReadOnlyList<string> Options { get; } = ["id", "kind", "goal", "low", "high"];

    public static Question Read(Directive directive, BlockCursor cursor)
    {
        var page = cursor.Page;
        OptionCheck.Run(directive, Options, page);
        var kind = OptionValue.OneOf<QuestionKind>(directive, "kind", page) ?? QuestionKind.One;
        var heading = cursor.Next is HeadingBlock { Level: > 2 } && cursor.Take<HeadingBlock>() is { } words ? HeadingReader.Read(words, page) : null;
        var stem = Stem(cursor);
        var answers = ReadAnswers(kind, cursor);
        return new Question
        {
            Where = cursor.Through(directive),
            Id = directive["id"] ?? "",
            Kind = kind,
            Goal = directive.Find("goal") is { } goal ? new Sourced<string>(goal.Value, goal.Where) : null,
            Heading = heading,
            Stem = stem,
            Choices = answers.Choices,
            Hint = answers.Hint,
            Why = answers.Why,
            ScaleFeedback = answers.Scale,
            Low = directive["low"] ?? "",
            High = directive["high"] ?? "",
        };
    }

    /// <summary>Everything up to the list of choices, or to the closing words of a question without a list.</summary>
    private static IReadOnlyList<Education.Lessons.Blocks.Block> Stem(BlockCursor cursor)
    {
        var stem = new List<Education.Lessons.Blocks.Block>();
        while (cursor.Next is ParagraphBlock paragraph && Label(paragraph) is null)
        {
            cursor.Take<ParagraphBlock>();
            stem.Add(PageReader.Figure(paragraph, cursor.Page) is { } figure
                ? figure
                : cursor.Page.Prose.Of([paragraph], cursor.Page.At(paragraph)));
        }

        return stem.ToArray();
    }

    private static (IReadOnlyList<Choice> Choices, Prose? Hint, Prose? Why, Prose? Scale) ReadAnswers(QuestionKind kind, BlockCursor cursor)
    {
        var page = cursor.Page;
        IReadOnlyList<Choice> choices = [];
        Prose? hint = null, why = null, scale = null;
        while (cursor.Next is { } next && next is not (HtmlBlock or HeadingBlock))
        {
            cursor.Take<MarkdownBlock>();
            switch (next)
            {
                case ListBlock list when choices.Count == 0:
                    choices = ChoiceReader.Read(list, kind, page);
                    break;
                case QuoteBlock quote when kind == QuestionKind.Scale && Label(quote.FirstOrDefault() as ParagraphBlock) is null:
                    scale = page.Prose.Of(quote, page.At(quote));
                    break;
                case QuoteBlock quote when hint is null && quote.FirstOrDefault() is ParagraphBlock said && Label(said) is { } label:
                    hint = page.Prose.Rest(said, label.NextSibling);
                    break;
                case ParagraphBlock said when why is null && Label(said) is { } label:
                    why = page.Prose.Rest(said, label.NextSibling);
                    break;
                default:
                    Unparsed(next, page);
                    break;
            }
        }

        return (choices, hint, why, scale);
    }

    private static void Unparsed(MarkdownBlock block, PageDraft page) => page.Report(
        LessonRules.QuizUnparsed,
        page.At(block),
        $"‘{QuizReader.Start(page.Words(block))}’ is not understood here. After the choices come a hint (> **Hint:** …) and a reason (**Why:** …).");

    /// <summary>The bold words that end in a colon and open a hint or a reason, in whatever language; null when there are none.</summary>
    private static EmphasisInline? Label(ParagraphBlock? paragraph) =>
        paragraph?.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2, LastChild: LiteralInline last } label
        && last.Content.AsSpan().TrimEnd().EndsWith(":") ? label : null;
}
