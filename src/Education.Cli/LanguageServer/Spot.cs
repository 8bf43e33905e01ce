using Education.Authoring.Schemas;

namespace Education.Cli.LanguageServer;

/// <summary>A name under the cursor.</summary>
/// <param name="Names">What it is the name of.</param>
/// <param name="Name">The name; for a file its path from the project's root.</param>
/// <param name="Fragment">The part of the page; empty for the whole.</param>
/// <param name="Start">Column of the first character on the cursor's line.</param>
/// <param name="End">Column after the last.</param>
internal sealed record Spot(Naming Names, string Name, string Fragment, int Start, int End)
{
    /// <summary>True when the name is a path.</summary>
    public bool IsFile => Names == Naming.Nothing;
}
