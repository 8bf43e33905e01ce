using System.Text;

namespace Education.Publishing.Assets;

/// <summary>Takes comments and indentation out of style sheets and scripts. What remains is the same code, line by line,
/// so that an error in a browser can still be found in the source. Text over several lines (template literals) keeps its first column only.</summary>
internal static class Slim
{
    public static byte[] Of(string path, ReadOnlySpan<byte> source) => Path.GetExtension(path) switch
    {
        ".css" or ".js" => Encoding.UTF8.GetBytes(Lines(Encoding.UTF8.GetString(source))),
        _ => source.ToArray(),
    };

    private static string Lines(string source)
    {
        var slim = new StringBuilder(source.Length);
        bool inComment = false;
        foreach (var raw in source.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            bool opens = !inComment && line.StartsWith("/*");
            inComment = inComment || opens;
            if (inComment)
            {
                inComment = !line.EndsWith("*/");
                continue;
            }

            // A style sheet has no line that starts with two slashes.
            if (line.Length > 0 && !line.StartsWith("//"))
            {
                slim.Append(line).Append('\n');
            }
        }

        return slim.ToString();
    }
}
