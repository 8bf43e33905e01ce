namespace Education.Lessons.Trees;

/// <summary>A line of a host's file of redirects.</summary>
/// <param name="Source">The old path from the root; a star at its end stands for anything.</param>
/// <param name="Link">Where it leads.</param>
public sealed record Redirection(string Source, TreeLink Link);
