namespace Education.Cli.Searching;

/// <summary>A question of a collection.</summary>
/// <param name="Id">Its name in the run.</param>
/// <param name="Text">Its words as they are typed.</param>
internal sealed record BenchQuery(string Id, string Text);
