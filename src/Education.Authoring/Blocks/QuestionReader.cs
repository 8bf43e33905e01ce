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
        var question = new Question
        {
            Where = directive.Where,
            Id = directive["id"] ?? "",
            Kind = kind,
            Goal = directive.Find("goal") is { } goal ? new Sourced<string>(goal.Value, goal.Where) : null,
            Heading = cursor.Next is HeadingBlock { Level: > 2 } && cursor.Take<HeadingBlock>() is { } words ? HeadingReader.Read(words, page) : null,
            Stem = Stem(cursor),
            Low = directive["low"] ?? "",
            High = directive["high"] ?? "",
        };
        question = ReadAnswers(question, cursor);
        return question with { Where = cursor.Through(directive) };
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
                : ProseWriter.Of(cursor.Page, [paragraph], cursor.Page.At(paragraph)));
        }

        return stem.ToArray();
    }

    private static Question ReadAnswers(Question question, BlockCursor cursor)
    {
        var page = cursor.Page;
        while (cursor.Next is { } next && next is not (HtmlBlock or HeadingBlock))
        {
            cursor.Take<MarkdownBlock>();
            question = next switch
            {
                ListBlock list when question.Choices.Count == 0 => question with { Choices = ChoiceReader.Read(list, question.Kind, page) },
                QuoteBlock quote when question.Kind == QuestionKind.Scale && Label(quote.FirstOrDefault() as ParagraphBlock) is null =>
                    question with { ScaleFeedback = ProseWriter.Of(page, quote, page.At(quote)) },
                QuoteBlock quote when question.Hint is null && quote.FirstOrDefault() is ParagraphBlock hint && Label(hint) is { } label =>
                    question with { Hint = Labelled(hint, label, page) },
                ParagraphBlock why when question.Why is null && Label(why) is { } label => question with { Why = Labelled(why, label, page) },
                _ => Unparsed(question, next, page),
            };
        }

        return question;
    }

    private static Question Unparsed(Question question, MarkdownBlock block, PageDraft page)
    {
        page.Report(
            LessonRules.QuizUnparsed,
            page.At(block),
            $"‘{QuizReader.Start(page.Words(block))}’ is not understood here. After the choices come a hint (> **Hint:** …) and a reason (**Why:** …).");
        return question;
    }

    /// <summary>The bold words that end in a colon and open a hint or a reason, in whatever language; null when there are none.</summary>
    private static EmphasisInline? Label(ParagraphBlock? paragraph) =>
        paragraph?.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2, LastChild: LiteralInline last } label
        && last.Content.AsSpan().TrimEnd().EndsWith(":") ? label : null;

    private static Prose Labelled(ParagraphBlock paragraph, EmphasisInline label, PageDraft page)
    {
        var prose = ProseWriter.Words(page, paragraph, Education.Reading.PassageKind.Paragraph, label.NextSibling);
        return prose with { Html = $"<p>{prose.Html.TrimStart()}</p>" };
    }
}
