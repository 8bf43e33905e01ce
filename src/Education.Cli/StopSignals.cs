using System.Runtime.InteropServices;

namespace Education.Cli;

/// <summary>Turns Ctrl+C and a polite request to end into a token. Work that does not heed it is ended after two seconds, or at once by a second
/// signal; a build that dies leaves the old site whole.</summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly Timer _end = new(_ => Environment.Exit(ExitCode.Stopped));
    private readonly IReadOnlyList<PosixSignalRegistration> _signals;

    public StopSignals() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Hear), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Hear)];

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _end.Dispose();
        _stop.Dispose();
    }

    private void Hear(PosixSignalContext signal)
    {
        signal.Cancel = !_stop.IsCancellationRequested;
        _end.Change(Patience, Timeout.InfiniteTimeSpan);
        _stop.Cancel();
    }
}
