namespace Education.Cli;

/// <summary>The command cannot be carried out as given; the message says what to do. Ends the program with <see cref="ExitCode.Usage"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
