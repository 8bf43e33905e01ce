namespace Education.Cli.Preview;

/// <summary>A sentence to look at first.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Words">How many.</param>
/// <param name="Line">Its line in the author's file.</param>
/// <param name="Grade">Flesch-Kincaid grade of the sentence alone.</param>
internal sealed record HardSpot(string Text, int Words, int Line, double Grade);
