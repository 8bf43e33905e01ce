using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>Recognises web and mail addresses: a scheme, "www.", an @ between letters, or a known domain at the end.</summary>
internal static class WebAddress
{
    private const int Longest = 300;

    /// <summary>Length of the address that begins with <paramref name="token"/>; 0 where it is not one.</summary>
    public static int Length(ReadOnlySpan<char> text, in Token token, Lexicon lexicon)
    {
        var end = token.End;
        if (end + 1 >= text.Length) return 0;
        var next = text[end];
        if (next is not ('.' or ':' or '@' or '-' or '_' or '+') || CharKinds.IsSpace(text[end + 1])) return 0;
        var chunk = Chunk(text[token.Start..]);
        return IsAddress(chunk, lexicon) ? chunk.Length : 0;
    }

    private static ReadOnlySpan<char> Chunk(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < Longest && !CharKinds.IsSpace(text[end])
            && CharKinds.Of(text[end]) is not (CharKind.Quote or CharKind.Closer) && text[end] is not ('<' or '>')) end++;
        while (end > 0 && CharKinds.Of(text[end - 1]) is not (CharKind.Letter or CharKind.Digit) && text[end - 1] != '/') end--;
        return text[..end];
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk, Lexicon lexicon)
    {
        if (chunk.IndexOf("://") is > 0 and < 12 || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        if (chunk.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return true;
        if (chunk.IndexOf('@') is > 0 and var at && at + 1 < chunk.Length) return true;
        return IsDomain(chunk, lexicon);
    }

    private static bool IsDomain(ReadOnlySpan<char> chunk, Lexicon lexicon)
    {
        var host = chunk.IndexOf('/') is > 0 and var slash ? chunk[..slash] : chunk;
        if (host.LastIndexOf('.') is not (> 0 and var dot)) return false;
        Span<char> lower = stackalloc char[8];
        var end = host[(dot + 1)..];
        if (end.Length > lower.Length || end.IsEmpty || CharKinds.IsUpper(end[0])) return false;
        for (var i = 0; i < end.Length; i++) lower[i] = CharKinds.Lower(end[i]);
        return (lexicon.Find(WordHash.Of(lower[..end.Length])).Roles & WordRoles.WebDomain) != WordRoles.None;
    }
}
