using Education.Reading.Language;

namespace Education.Reading.Marks.Rules;

/// <summary>R07 and R08: sections that are long, never speak to the reader, or have a heading that says nothing.</summary>
internal sealed class Sections : PageRule
{
    private const int WordsWithoutReader = 80;
    private const int WordsWithoutHeading = 150;
    private int _first;
    private int _words;
    private bool _speaksToReader;
    private bool _started;

    public override void OnPassage(in PassageView passage, MarkSink sink)
    {
        if (passage.Passage.Kind == PassageKind.Heading)
        {
            Close(sink);
            MarkVague(passage, sink);
            _first = sink.Passage;
            _started = true;
            return;
        }

        if (!_started)
        {
            _first = sink.Passage;
            _started = true;
        }

        _words += passage.Counts.Words;
        _speaksToReader |= (passage.Roles & WordRoles.Reader) != WordRoles.None;
    }

    public override void OnEnd(MarkSink sink) => Close(sink);

    private static void MarkVague(in PassageView heading, MarkSink sink)
    {
        if (heading.Counts.Words is 0 or > 2 || (heading.Roles & WordRoles.VagueHeading) == WordRoles.None) return;
        var text = heading.Passage.Text.Trim();
        sink.Add(
            MarkRule.Section,
            MarkSeverity.Note,
            new TextRange(0, heading.Passage.Text.Length),
            ($"The heading “{text}” does not say what the section tells.", "Ask the reader's question or state the main point."));
    }

    private void Close(MarkSink sink)
    {
        var place = new MarkPlace(_first, 0, 0);
        if (_words > WordsWithoutReader && !_speaksToReader)
        {
            var reason = FormattableString.Invariant($"This section of {_words} words never speaks to the reader.");
            sink.AddAt(place, MarkRule.NoReader, MarkSeverity.Note, (reason, "Write “you” where it is about the reader."));
        }

        if (_words > WordsWithoutHeading)
        {
            var reason = FormattableString.Invariant($"This section has {_words} words; readers find their way by a heading every {WordsWithoutHeading}.");
            sink.AddAt(place, MarkRule.Section, MarkSeverity.Warning, (reason, "Add a heading that asks the reader's next question."));
        }

        _words = 0;
        _speaksToReader = false;
    }
}
