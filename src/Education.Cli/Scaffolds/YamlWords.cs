namespace Education.Cli.Scaffolds;

/// <summary>Words from the command line as a value of YAML.</summary>
internal static class YamlWords
{
    /// <summary>As they are when nothing in them has a meaning, in quotes otherwise.</summary>
    public static string Of(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        bool isPlain = line.Length > 0 && char.IsLetter(line[0]) && line.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '?' or '.' or '’' or '\'')
            && !line.Equals("true", StringComparison.OrdinalIgnoreCase) && !line.Equals("false", StringComparison.OrdinalIgnoreCase) && !line.Equals("null", StringComparison.OrdinalIgnoreCase);
        return isPlain ? line : $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
