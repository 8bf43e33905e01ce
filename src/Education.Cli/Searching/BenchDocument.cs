namespace Education.Cli.Searching;

/// <summary>A document of a collection.</summary>
/// <param name="Id">Its name in the run.</param>
/// <param name="Url">Where its page would be.</param>
/// <param name="Title">Its title; empty when it has none.</param>
/// <param name="Body">Its text; empty when it has none.</param>
internal sealed record BenchDocument(string Id, string Url, string Title, string Body);
