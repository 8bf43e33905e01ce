namespace Education.Authoring.Fields;

/// <summary>Whether an entry can do without a key.</summary>
public enum Need
{
    /// <summary>A missing or empty value is a finding.</summary>
    Required,

    /// <summary>A missing or empty value means that the author left it out.</summary>
    Optional,
}
