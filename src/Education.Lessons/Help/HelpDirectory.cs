namespace Education.Lessons.Help;

/// <summary>A worldwide list of help lines.</summary>
public sealed record HelpDirectory(string Name, string Url);
