using System.Text;
using System.Text.RegularExpressions;

namespace Education.Search;

/// <summary>The script that answers searches in the browser: theme/Scripts/search joined to one module, without its comments.</summary>
public static partial class SearchScript
{
    private static readonly string[] EngineParts = ["coding.js", "engine.js"];

    /// <summary>Whether the script brings the search box (<c>site-search</c>) or only the engine.</summary>
    public enum Part
    {
        /// <summary>The module exports <c>SearchEngine</c> and <c>language</c>.</summary>
        Engine,

        /// <summary>The engine, and the custom element that uses it.</summary>
        EngineAndBox,
    }

    /// <summary>Languages that have a script of their own; all others get the one that knows no rules of a language.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["de", "en", "es", "fr"];

    /// <summary>The module for a language, in UTF-8.</summary>
    public static byte[] For(string language, Part part)
    {
        ArgumentNullException.ThrowIfNull(language);
        var own = language.Split('-')[0];
        var words = Languages.Contains(own, StringComparer.Ordinal) ? $"words-{own}.js" : "words-any.js";
        var letters = own is "de" or "es" or "fr" ? ["letters.js"] : Array.Empty<string>();
        IEnumerable<string> names = ["repair.js", .. letters, words, .. EngineParts];
        names = part == Part.EngineAndBox ? names.Append("search-box.js") : names;
        var text = string.Concat(names.Select(name => Plain(Read(name)))) + "export { SearchEngine, language };\n";
        return Encoding.UTF8.GetBytes(Token().Replace(text, Squeezed));
    }

    private static string Plain(string source)
    {
        var code = BlockComment().Replace(source, "");
        var lines = code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        return Export().Replace(Import().Replace(string.Join('\n', lines) + "\n", ""), "");
    }

    // Texts and patterns stay as they are; around punctuation, spaces and line ends say nothing, nor does the last ; of a block. Every statement
    // ends with ; or }. The source says what never changes; to a browser it is all the same, and one word packs better than two.
    private static string Squeezed(Match token) =>
        token.Groups["idle"].Success ? "" :
        token.Groups["constant"].Success ? "let" :
        token.Groups["mark"] is { Success: true } mark ? mark.Value.Trim() : token.Value;

    private static string Read(string name)
    {
        using var stream = typeof(SearchScript).Assembly.GetManifestResourceStream("Education.Search.Script." + name)
            ?? throw new ArgumentException($"There is no script {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""
        "(?:\\.|[^"\\\n])*"|`[^`]*`|(?<=[(,=:&|?]\s?)/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n\[])+/|(?<constant>\bconst\b)|(?<idle>;\s*(?=\})|\n(?=[\])}:?.&|]))|(?<mark>[ ]?[=+\-*<>?:|&!%^/)\]]+[ ]|[ ]?[{};,(\[]+\s*)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();

    [GeneratedRegex(@"^\s*/\*\*.*?\*/", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockComment();

    [GeneratedRegex(@"^import .*;\n", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("^export ", RegexOptions.Multiline)]
    private static partial Regex Export();
}
