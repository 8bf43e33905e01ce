namespace Education.Reading.Language;

/// <summary>Reads <c>roles.txt</c>: one line a role, <c>role: word word …</c>, the same role on as many lines as wanted.</summary>
internal static class RoleFile
{
    private const char Ending = '-';

    /// <summary>The endings of a kind: <c>-Participle: ed</c>.</summary>
    public static IReadOnlyList<string> Endings(string language, string kind)
    {
        foreach (var line in DataFile.Lines($"{language}/roles.txt"))
            if (line[0] == Ending && line.AsSpan(1).StartsWith(kind, StringComparison.Ordinal))
                return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [];
    }

    public static IEnumerable<(string Word, WordRoles Role)> Read(string language)
    {
        foreach (var line in DataFile.Lines($"{language}/roles.txt"))
        {
            if (line[0] == Ending) continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!Enum.TryParse<WordRoles>(line.AsSpan(0, colon), out var role))
                throw new InvalidDataException($"roles.txt of {language} has an unknown role: {line[..colon]}");
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return (word, role);
        }
    }
}
