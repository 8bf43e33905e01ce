namespace Education.Cli.Baselines;

/// <summary>What stays the same about a finding when lines above it come and go.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Path">The file.</param>
/// <param name="Words">The author's words at its place, or the whole line where it names none; long ones are cut.</param>
internal readonly record struct Fingerprint(string Rule, string Path, string Words);
