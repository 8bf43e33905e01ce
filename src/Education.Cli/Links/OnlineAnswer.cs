namespace Education.Cli.Links;

/// <summary>What a web address answered.</summary>
/// <param name="Status">The HTTP code; 0 when nobody answered.</param>
/// <param name="On">The day it was asked.</param>
internal sealed record OnlineAnswer(int Status, DateOnly On)
{
    /// <summary>True for an answer that says the page is not there. A site that turns programs away, or is busy, is not dead.</summary>
    public bool IsDead => Status is 0 or 404 or 410 or >= 500 and not 503;
}
