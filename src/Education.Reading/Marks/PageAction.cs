namespace Education.Reading.Marks;

/// <summary>How a page says what to do next.</summary>
public enum PageAction
{
    /// <summary>In its text: a heading such as "Key points" or "Try this".</summary>
    InText,

    /// <summary>By a block of its own, which the caller knows about; or the page needs none.</summary>
    Elsewhere,
}
