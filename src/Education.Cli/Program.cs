using Education.Cli;
using Education.Cli.Commands;

var root = RootCommandLine.Create();
if (args.Length == 0)
{
    await root.Parse("--help").InvokeAsync();
    return ExitCode.Usage;
}

var request = root.Parse(args);
if (WrongCommand.Of(request) is { } fault)
{
    Console.Error.WriteLine(fault);
    return ExitCode.Usage;
}

try
{
    using var stop = new StopSignals();
    // The library's own handler falls over a second Ctrl+C.
    return await request.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
}
catch (UsageException usage)
{
    Console.Error.WriteLine(usage.Message);
    return ExitCode.Usage;
}
catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"education: the disk refused: {disk.Message} Nothing was published; the old site is as it was.");
    return ExitCode.Crash;
}
catch (OperationCanceledException)
{
    return ExitCode.Stopped;
}
catch (Exception crash) when (crash is not OperationCanceledException)
{
    Console.Error.WriteLine($"education: this should not happen. Please report it with the lines below.\n{crash}");
    return ExitCode.Crash;
}
