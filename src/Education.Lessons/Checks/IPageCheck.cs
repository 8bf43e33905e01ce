namespace Education.Lessons.Checks;

/// <summary>
/// A check that judges each page by itself, though it may look up names in the whole library. The inspector shows it a few pages at a time, so that what was
/// found out about their text is let go before the next ones come.
/// The words of another page it asks of <see cref="Manuscript.Anew"/>.
/// </summary>
public interface IPageCheck : ICheck;
