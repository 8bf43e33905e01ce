namespace Education.Cli.Baselines;

/// <summary>One known finding.</summary>
/// <param name="Fingerprint">What it is about.</param>
/// <param name="Count">How often it is known, 1 or more.</param>
/// <param name="Line">Its line in the baseline file, from 1.</param>
internal sealed record BaselineEntry(Fingerprint Fingerprint, int Count, int Line);
