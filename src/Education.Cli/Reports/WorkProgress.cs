using Spectre.Console;

namespace Education.Cli.Reports;

/// <summary>Shows how far long work is, on a terminal only.</summary>
internal static class WorkProgress
{
    /// <summary>Runs the work.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">Given a way to say the step and its share done, 0 to 1.</param>
    public static int Show(string title, Func<Action<string, double>, int> work)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return work((_, _) => { });
        }

        return AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(title, maxValue: 1);
            return work((step, share) =>
            {
                task.Description = step;
                task.Value = share;
            });
        });
    }
}
