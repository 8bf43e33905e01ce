namespace Education.Reading.Marks.Rules;

/// <summary>R09: lists over seven items, or with items of mixed shape.</summary>
internal sealed class Lists : PageRule
{
    private const int MostItems = 7;
    private const int ItemsForShape = 3;
    private int _first;
    private int _items;
    private int _doing;
    private int _closed;

    public override void OnPassage(in PassageView passage, MarkSink sink)
    {
        if (passage.Passage.Kind != PassageKind.ListItem)
        {
            Close(sink);
            return;
        }

        if (_items++ == 0) _first = sink.Passage;
        var text = passage.Passage.Text.AsSpan().Trim();
        var space = text.IndexOf(' ');
        if ((space < 0 ? text : text[..space]).EndsWith("ing") && space is < 0 or > 4) _doing++;
        if (text.Length > 0 && text[^1] is '.' or '!' or '?') _closed++;
    }

    public override void OnEnd(MarkSink sink) => Close(sink);

    private void Close(MarkSink sink)
    {
        var place = new MarkPlace(_first, 0, 0);
        if (_items > MostItems)
        {
            var reason = FormattableString.Invariant($"This list has {_items} items; more than {MostItems} are hard to keep in mind.");
            sink.AddAt(place, MarkRule.ListShape, MarkSeverity.Warning, (reason, "Group the items under two or three headings, or drop the least useful."));
        }

        if (_items >= ItemsForShape && (IsMixed(_doing) || IsMixed(_closed)))
        {
            var reason = IsMixed(_doing)
                ? "Some items of this list begin with a word in -ing and others do not."
                : "Some items of this list end with a full stop and others do not.";
            sink.AddAt(place, MarkRule.ListShape, MarkSeverity.Note, (reason, "Give all items the same shape."));
        }

        _items = _doing = _closed = 0;
    }

    private bool IsMixed(int some) => some > 0 && some < _items;
}
