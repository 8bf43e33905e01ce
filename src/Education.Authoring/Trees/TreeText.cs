using System.Text;

namespace Education.Authoring.Trees;

/// <summary>The text of a file of any tree.</summary>
public static class TreeText
{
    /// <summary>As UTF-8, without byte order mark, with LF line ends, so that lines and columns are those of an editor.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }
}
