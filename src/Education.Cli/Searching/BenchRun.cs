namespace Education.Cli.Searching;

/// <summary>What a benchmark gives.</summary>
/// <param name="Run">The lines of the run file.</param>
/// <param name="Stats">The measurements, as JSON.</param>
internal sealed record BenchRun(IReadOnlyList<string> Run, string Stats);
