namespace Education.Search;

/// <summary>The script that answers searches in the browser: one small module, made of theme/Scripts/search when the library is built.</summary>
public static class SearchScript
{
    /// <summary>Languages that have a script of their own; all others get the one that knows no rules of a language.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["de", "en", "es", "fr"];

    /// <summary>The module for a language, in UTF-8: the search box (<c>site-search</c>), and the exports <c>SearchEngine</c> and <c>language</c> for scripts that bring their own.</summary>
    /// <param name="language">A language tag, such as <c>en</c> or <c>de-AT</c>.</param>
    public static byte[] For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var own = language.Split('-')[0];
        var name = Languages.Contains(own, StringComparer.Ordinal) ? own : "any";
        using var stream = typeof(SearchScript).Assembly.GetManifestResourceStream($"Education.Search.Script.{name}.js")
            ?? throw new InvalidOperationException($"The library was built without the script {name}.js.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
