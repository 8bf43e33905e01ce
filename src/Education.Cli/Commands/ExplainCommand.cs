using System.CommandLine;
using Education.Cli.Building;
using Education.Lessons;

namespace Education.Cli.Commands;

/// <summary><c>education explain EDU2001</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var command = new Command("explain", "Say what a rule asks, with a bad and a good example. Without an id, list all rules.");
        var id = new Argument<string?>("rule") { Description = "The id of a rule, such as EDU2001 or 2001, or its short name.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(id);
        command.SetAction(request =>
        {
            if (request.GetValue(id) is { } asked)
            {
                Console.Out.WriteLine(Page(asked));
            }
            else
            {
                RuleList.All.ToList().ForEach(rule => Console.Out.WriteLine($"{rule.Id}  {rule.Slug,-28} {rule.Title}"));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static string Page(string words)
    {
        string asked = words.All(char.IsAsciiDigit) ? $"EDU{words}" : words;
        var rule = RuleList.All.FirstOrDefault(r => r.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || r.Slug.Equals(asked, StringComparison.OrdinalIgnoreCase));
        if (rule is null)
        {
            string? closest = Closest.Of(asked.ToUpperInvariant(), RuleList.All.Select(r => r.Id)) ?? Closest.Of(asked, RuleList.All.Select(r => r.Slug));
            throw new UsageException($"There is no rule ‘{asked}’.{(closest is null ? " education explain lists them all." : $" Did you mean {closest}?")}");
        }

        return RulePages.Read(rule);
    }
}
