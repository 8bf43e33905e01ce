namespace Education.Reading.Marks;

/// <summary>
/// One rule on one page. It sees every sentence and passage in order and keeps what it needs to know; a new page has new rules.
/// </summary>
internal abstract class PageRule
{
    /// <summary>A sentence was read.</summary>
    public virtual void OnSentence(in SentenceView sentence, MarkSink sink)
    {
    }

    /// <summary>A passage was read, after its sentences.</summary>
    public virtual void OnPassage(in PassageView passage, MarkSink sink)
    {
    }

    /// <summary>The page is at its end.</summary>
    public virtual void OnEnd(MarkSink sink)
    {
    }
}
