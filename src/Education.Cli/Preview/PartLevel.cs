namespace Education.Cli.Preview;

/// <summary>The Flesch-Kincaid grade of one part of a lesson.</summary>
internal sealed record PartLevel(string Heading, double Grade);
