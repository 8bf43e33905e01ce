namespace Education.Tests.Checks;

/// <summary>One line of quiz-cases.txt, and the Markdown it stands for.</summary>
internal sealed record QuizItem(string Rule, string Verdict, string Text)
{
    private const string Feedback = "Think of what you can keep up.";

    public static QuizItem Read(string line)
    {
        string[] sides = line.Split(" : ", 2);
        string[] name = sides[0].Split(' ');
        return new QuizItem(name[0], name[1], sides[1]);
    }

    public string ToMarkdown()
    {
        string[] parts = [.. Text.Split(" ; ").Select(p => p.Trim())];
        string kind = parts.FirstOrDefault(p => p.StartsWith("kind=", StringComparison.Ordinal)) ?? "kind=one";
        string stem = parts[0] == "-" ? "" : $"{parts[0]}\n\n";
        string choices = string.Concat(parts.Where(p => p[0] == '[').Select(Choice));
        string hint = string.Concat(parts.Where(p => p[0] == '?').Select(p => $"\n> **Hint:** {p[1..]}\n"));
        string why = parts.FirstOrDefault(p => p[0] == '!')?[1..] ?? "Small steps add up.";
        return $"<!-- question id=item {kind} goal=real -->\n{stem}{choices}{hint}{(why == "-" ? "" : $"\n**Why:** {why}\n")}";
    }

    private static string Choice(string part)
    {
        string[] sides = part.Split(" > ", 2);
        string feedback = sides.Length > 1 ? sides[1] : Feedback;
        return feedback == "-" ? $"- {sides[0]}\n" : $"- {sides[0]}\n  > {feedback}\n";
    }
}
