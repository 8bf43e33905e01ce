using System.Buffers;

namespace Education.Authoring.Yaml;

/// <summary>Which keys and values mean in YAML just what they say.</summary>
internal static class PlainForm
{
    private const int LongestKey = 64;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static readonly SearchValues<char> s_key = SearchValues.Create(Letters + "_-");
    private static readonly SearchValues<char> s_name = SearchValues.Create(Letters + "_-. ");

    /// <summary>Length of the key that a line begins with; 0 when it begins with none.</summary>
    public static int Key(ReadOnlySpan<char> line)
    {
        int length = line.IndexOfAnyExcept(s_key);
        bool ends = length is > 0 and <= LongestKey && line[length] == ':' && (length + 1 == line.Length || line[length + 1] == ' ');
        return ends && char.IsAsciiLetterOrDigit(line[0]) ? length : 0;
    }

    /// <summary>True for a text in quotes that holds no such quote and no code.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] && !value[1..^1].ContainsAny(value[0], '\\');

    /// <summary>True for a text without quotes that fills the rest of its line.</summary>
    public static bool IsText(ReadOnlySpan<char> value) =>
        !value.IsEmpty && char.IsAsciiLetterOrDigit(value[0]) && value[^1] is not (' ' or ':') && value.IndexOf(": ") < 0 && value.IndexOf(" #") < 0;

    /// <summary>True for a text without quotes between brackets.</summary>
    public static bool IsName(ReadOnlySpan<char> value) =>
        !value.IsEmpty && char.IsAsciiLetterOrDigit(value[0]) && value[^1] != ' ' && !value.ContainsAnyExcept(s_name);
}
