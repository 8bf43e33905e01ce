namespace Education.Lessons.Help;

/// <summary>One crisis line. Values that are not known are empty.</summary>
public sealed record HelpLine(string Name, string Number, string Text, string Hours, IReadOnlyList<string> Languages, string Url);
