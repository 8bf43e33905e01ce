using System.Collections.Concurrent;
using System.Security.Cryptography;
using Education.Authoring.Lessons;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Glossary;
using Education.Reading.Marks;

namespace Education.Authoring.Libraries;

/// <summary>Remembers what was read of each file, so that a project that is read again and again, as while an author types, costs only what
/// has changed. Safe to use from several threads.</summary>
public sealed class ReadingMemory
{
    private readonly ConcurrentDictionary<string, ReadFile> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Language, (IReadOnlyList<Term> Terms, GlossaryTerms Findable)> _glossaries = new();
    private readonly SharedWords _words = new();

    /// <summary>A desk for one reader of files.</summary>
    internal PageDesk Desk() => new(_words);

    /// <summary>What was read before when the same bytes stand in the same place and the glossary is the same; else what is read now.</summary>
    internal ReadFile Recall(PlacedFile placed, GlossaryTerms terms, PageDesk desk, Func<PlacedFile, ReadingDesk, Draft<object>> read)
    {
        var known = _byPath.GetValueOrDefault(placed.File.Path);
        known = known is not null && ReferenceEquals(known.Terms, terms) && IsSamePlace(known.Placed, placed) ? known : null;
        if (known?.Placed.File.Stamp is { } stamp && stamp == placed.File.Stamp)
        {
            return known;
        }

        var file = placed.File.Fetched();
        string hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        var draft = known is not null && known.Hash == hash && known.Placed.File.Origin == file.Origin
            ? known.Draft
            : read(placed with { File = file }, new ReadingDesk(terms, desk) { Hash = hash });
        return _byPath[placed.File.Path] = new ReadFile(placed with { File = file with { Bytes = default } }, hash, draft, terms);
    }

    /// <summary>The glossary of a language, ready to be found in text: the same object as before while the glossary is the same.</summary>
    internal GlossaryTerms Findable(Language language, IReadOnlyList<Term> terms)
    {
        if (!_glossaries.TryGetValue(language, out var known) || !ReferenceEquals(known.Terms, terms))
        {
            known = _glossaries[language] = (terms, GlossaryTerms.Of(terms.Select(term => term.Name)));
        }

        return known.Findable;
    }

    private static bool IsSamePlace(PlacedFile known, PlacedFile placed) => known with { File = placed.File } == placed;
}
