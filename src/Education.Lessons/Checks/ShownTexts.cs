using Education.Lessons.Checks.Words;

namespace Education.Lessons.Checks;

/// <summary>All that a file shows to readers beside its running text, with the listed phrases in it.</summary>
/// <param name="texts">Values of its front matter and of its boxes, or of a data file.</param>
/// <param name="phrases">The phrases that pages of its language are searched for.</param>
internal sealed class ShownTexts(IEnumerable<Sourced<string>> texts, Phrases phrases)
{
    private List<FoundPhrase<ShownText>>? _found;

    /// <summary>In the order in which they were given; empty ones are left out.</summary>
    public IReadOnlyList<ShownText> All { get; } = texts.Where(t => t.Value.Length > 0).Select(t => new ShownText(t.Value, t.Where)).ToArray();

    /// <summary>Those that hold a number in figures.</summary>
    public IEnumerable<ShownText> WithFigures => All.Where(t => t.Text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>Where the phrases of a list stand, in the same order.</summary>
    public IEnumerable<FoundPhrase<ShownText>> Found(PhraseList list) => (_found ??= Find()).Where(f => f.Hit.List == list);

    private List<FoundPhrase<ShownText>> Find()
    {
        var found = new List<FoundPhrase<ShownText>>();
        List<PhraseHit>? hits = null;
        foreach (var text in All)
        {
            hits?.Clear();
            phrases.Find(text.Text, ref hits);
            for (int h = 0; h < hits?.Count; h++)
            {
                found.Add(new FoundPhrase<ShownText>(text, hits[h]));
            }
        }

        return found;
    }
}
