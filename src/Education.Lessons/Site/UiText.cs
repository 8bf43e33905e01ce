using System.Globalization;

namespace Education.Lessons.Site;

/// <summary>The words on buttons and labels in one language, from <c>ui.yml</c>.</summary>
public sealed class UiText(IReadOnlyDictionary<UiKey, string> words)
{
    /// <summary>No words; every look-up gives the key's own name.</summary>
    public static UiText Empty { get; } = new(new Dictionary<UiKey, string>());

    /// <summary>The words with their places, in the order of the file. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> Shown { get; init; } = [];

    /// <summary>The words, or the key's name when the file lacks them, which is a finding.</summary>
    public string this[UiKey key] => words.GetValueOrDefault(key) ?? key.ToString();

    /// <summary>The words with <c>{0}</c> replaced.</summary>
    public string With(UiKey key, object value) =>
        this[key].Replace("{0}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>True when the file has the key.</summary>
    public bool Has(UiKey key) => words.ContainsKey(key);
}
