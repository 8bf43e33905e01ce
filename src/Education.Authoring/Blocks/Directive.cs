
namespace Education.Authoring.Blocks;

/// <summary>A comment that names a box: <c>&lt;!-- try-this minutes=2 --&gt;</c>.</summary>
/// <param name="Name">The first word.</param>
/// <param name="Options">The rest, in the order written; an option without a value has an empty one.</param>
/// <param name="Where">The whole comment.</param>
internal sealed record Directive(string Name, DirectiveOption[] Options, SourceSpan Where)
{
    /// <summary>The value of an option, or null when it is not there.</summary>
    public string? this[string name] => Find(name)?.Value;

    public DirectiveOption? Find(string name)
    {
        foreach (var option in Options)
        {
            if (option.Name == name)
            {
                return option;
            }
        }

        return null;
    }

    public bool Has(string name) => Find(name) is not null;
}
