namespace Education.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing of error level was found.</summary>
    public const int Clean = 0;

    /// <summary>Findings of error level: nothing was published.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The program itself went wrong, or the disk did.</summary>
    public const int Crash = 3;

    /// <summary>Stopped by the user before it was done, as shells number an interrupt; nothing was published.</summary>
    public const int Stopped = 130;
}
