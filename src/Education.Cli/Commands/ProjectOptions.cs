using System.CommandLine;
using System.Globalization;
using Education.Cli.Disk;

namespace Education.Cli.Commands;

/// <summary>Options that every command on a project has.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<DirectoryInfo?> _root =
        RootFolder.Option("The project's folder: the one that holds statiq.json. Default: this folder or the nearest one above it.");

    private readonly Option<string?> _date = new("--date")
    {
        Description = "The day to judge review dates by, as 2027-05-01. Default: today, or the day that SOURCE_DATE_EPOCH names.",
        HelpName = "DAY",
    };

    public ProjectOptions(Command command)
    {
        command.Options.Add(_root);
        command.Options.Add(_date);
    }

    public ProjectFolder Project(ParseResult request) => ProjectFolder.Find(RootFolder.Named(request, _root)?.FullName);

    public DateOnly Today(ParseResult request)
    {
        if (request.GetValue(_date) is { } written)
        {
            return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new UsageException($"‘{written}’ is not a day. Write it as 2027-05-01.");
        }

        return long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(DateTime.UtcNow);
    }
}
