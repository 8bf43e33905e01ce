using System.Globalization;
using System.Text;

namespace Education.Benchmarks.Corpus;

/// <summary>Writes the text of one lesson, about 5 KB: parts, boxes, a table, a figure, about 30 links to other lessons, a quiz.</summary>
internal sealed class LessonText(CorpusPlan plan, PlannedLesson lesson, IDialect dialect)
{
    private const int TableLinks = 12;

    private readonly StringBuilder _text = new();
    private readonly Random _dice = plan.Dice(lesson);

    private static Grammar Grammar => Grammar.English;

    public string Write()
    {
        Box("story made-up", Grammar.Paragraph(_dice, 2));
        for (int part = 0; part < 3; part++)
        {
            Part(part);
        }

        Table();
        Box("try-this minutes=2", Grammar.Paragraph(_dice, 2));
        Quiz();
        Box("safety", "A new pain, or one that gets worse fast, needs a check. Ask your doctor.");
        return _text.ToString();
    }

    private void Part(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"## {Grammar.Say("Thing", _dice)}, step {number + 1}\n\n");
        _text.Append(Grammar.Paragraph(_dice, 3)).Append(' ').Append(dialect.Source(SharedContent.Works[number])).Append("\n\n");
        _text.Append(CultureInfo.InvariantCulture, $"{Grammar.Say("sentence", _dice)} Read {Link()} or {Link()} next. {Grammar.Say("sentence", _dice)} A word to know is {Term()}.\n\n");
        for (int item = 0; item < 3; item++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"- **{Grammar.Say("Thing", _dice)}:** {Grammar.Say("sentence", _dice)} See {Link()}.\n");
        }

        _text.Append('\n');
        if (number == 0)
        {
            _text.Append(dialect.Figure(Any(SharedContent.Figures), $"{Grammar.Say("Thing", _dice)} on one side, {Grammar.Say("thing", _dice)} on the other, {Grammar.Say("when", _dice)}.")).Append("\n\n");
        }
        else if (number == 1)
        {
            _text.Append("> [!NOTE]\n> ").Append(Grammar.Paragraph(_dice, 2)).Append("\n\n");
        }
    }

    private void Table()
    {
        _text.Append("## More to read\n\n| When | Read this | Or this |\n| --- | --- | --- |\n");
        for (int row = 0; row < TableLinks / 2; row++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {Grammar.Say("When", _dice)} | {Link()} | {Link()} |\n");
        }

        _text.Append('\n');
    }

    private void Box(string name, string words) => _text.Append(dialect.Box(name)).Append("> ").Append(words).Append("\n\n");

    private void Quiz()
    {
        _text.Append(dialect.Box("quiz id=check shuffle=yes")).Append("## Check what you took away\n\n");
        for (int number = 1; number <= 3; number++)
        {
            Question(number);
        }
    }

    private void Question(int number)
    {
        int right = _dice.Next(3);
        _text.Append(dialect.Box(string.Create(CultureInfo.InvariantCulture, $"question id=q{number} kind=one goal=goal-{number}")));
        _text.Append(CultureInfo.InvariantCulture, $"### {Grammar.Say("Thing", _dice)}, question {number}\n\n{Grammar.Say("sentence", _dice)} Which one fits best?\n\n");
        var choices = new HashSet<string>(StringComparer.Ordinal);
        for (int choice = 0; choice < 3; choice++)
        {
            string words;
            do
            {
                words = Grammar.Say("short", _dice);
            }
            while (!choices.Add(words));

            _text.Append(CultureInfo.InvariantCulture, $"- [{(choice == right ? 'x' : ' ')}] {words}\n");
            _text.Append(CultureInfo.InvariantCulture, $"  > {(choice == right ? "Yes." : "That can feel true.")} {Grammar.Say("sentence", _dice)}\n");
        }

        _text.Append(CultureInfo.InvariantCulture, $"\n**Why:** {Grammar.Say("sentence", _dice)}\n\n");
    }

    private string Link()
    {
        var to = plan.Lessons[_dice.Next(plan.Lessons.Count)];
        return dialect.Lesson(lesson, to, Grammar.Say("thing", _dice));
    }

    private string Term()
    {
        var (id, words) = Any(SharedContent.Terms);
        return dialect.Term(id, words);
    }

    private T Any<T>(IReadOnlyList<T> of) => of[_dice.Next(of.Count)];
}
