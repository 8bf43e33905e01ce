using Education.Authoring.Lessons;
using Education.Lessons.Quizzes;
using Markdig.Syntax;
using Block = Education.Lessons.Blocks.Block;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>quiz</c>: a heading, then questions, until a heading of level 2 or another box.</summary>
internal sealed class QuizReader : IBlockReader
{
    public string Name => "quiz";

    public IReadOnlyList<string> Options { get; } = ["id", "shuffle"];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var page = cursor.Page;
        var heading = cursor.Take<HeadingBlock>() is { } words ? HeadingReader.Read(words, page) : null;
        var questions = new List<Question>();
        while (cursor.Next is { } next && !IsEnd(next, page))
        {
            if (next is HtmlBlock && DirectiveReader.Read(next, page) is { } inner)
            {
                cursor.Take<HtmlBlock>();
                ReadInner(inner, cursor, questions);
            }
            else
            {
                page.Report(LessonRules.QuizUnparsed, page.At(next), $"‘{Start(page.Words(next))}’ stands in the quiz but in no question. Put <!-- question id=… kind=… --> above it, or move it out of the quiz.");
                cursor.Take<Markdig.Syntax.Block>();
            }
        }

        return new Quiz(directive.Where, directive["id"] ?? "", heading, Order(directive, page), questions.ToArray());
    }

    /// <summary>The first words of a block, for messages.</summary>
    public static string Start(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf('\n');
        var line = (end < 0 ? words : words[..end]).Trim();
        return line.Length <= 60 ? line.ToString() : $"{line[..60].TrimEnd()}…";
    }

    private static void ReadInner(Directive inner, BlockCursor cursor, List<Question> questions)
    {
        if (inner.Name == AllowanceReader.Name)
        {
            AllowanceReader.Read(inner, cursor);
        }
        else
        {
            questions.Add(QuestionReader.Read(inner, cursor));
        }
    }

    private static bool IsEnd(Markdig.Syntax.Block next, PageDraft page) => next switch
    {
        HeadingBlock heading => heading.Level <= 2,
        HtmlBlock => DirectiveReader.Peek(next, page) is { } name && name != QuestionReader.Name && name != AllowanceReader.Name,
        _ => false,
    };

    private static ChoiceOrder Order(Directive directive, PageDraft page)
    {
        var shuffle = directive.Find("shuffle");
        if (shuffle is null || shuffle.Value is "no")
        {
            return ChoiceOrder.Fixed;
        }

        if (shuffle.Value is not ("yes" or ""))
        {
            page.Report(LessonRules.BoxOption, shuffle.Where, $"‘{shuffle.Value}’ does not fit shuffle. Write yes or no.");
        }

        return ChoiceOrder.Shuffled;
    }
}
