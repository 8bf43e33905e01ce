using Education.Reading.Language;
using Education.Reading.Marks;
using Education.Reading.Marks.Rules;
using Education.Reading.Segmentation;

namespace Education.Reading;

/// <summary>
/// The reading of one page, passage by passage, in one pass: counts and marks. It remembers what a page must (which acronyms were
/// spelled out, how long the section is), so make a new one for each page. Not for use from several threads.
/// </summary>
public sealed class PageReading
{
    private readonly LanguageRules _rules;
    private readonly GlossaryTerms _terms;
    private readonly PageRule[] _pageRules;
    private readonly MarkSink _sink = new();
    private Token[] _tokens = new Token[64];
    private WordRoles _passageRoles;
    private TextCounts _termCounts;
    private int _passages;

    internal PageReading(LanguageRules rules, MarkOptions options)
    {
        _rules = rules;
        _terms = options.Terms;
        _pageRules =
        [
            new LongSentences(), new PassiveSentences(), new MarkedPhrases(), new UnexplainedTerms(options.Terms), new Acronyms(),
            new Sections(), new Lists(), new Figures(), new Shouting(), new DoubleNegatives(), new NounStrings(),
            new ActionOrSummary(options.Action), new LinkTexts(rules),
        ];
    }

    /// <summary>Counts of all passages so far.</summary>
    public TextCounts Counts { get; private set; }

    /// <summary>
    /// The same without the words of glossary terms: what the page asks of a reader who knows its terms. Show it beside
    /// <see cref="Counts"/>, never instead.
    /// </summary>
    public TextCounts CountsWithoutTerms => Counts - _termCounts;

    /// <summary>All marks so far, in the order they were found.</summary>
    public IReadOnlyList<Mark> Marks => _sink.Marks;

    /// <summary>Reads the next passage of the page.</summary>
    /// <param name="passage">The passage.</param>
    /// <returns>Counts of this passage.</returns>
    public TextCounts Read(ReadingPassage passage)
    {
        if (passage.Text is null) throw new ArgumentException("The passage has no text.", nameof(passage));
        _sink.Passage = _passages++;
        _passageRoles = WordRoles.None;
        var tally = new Tally(passage.Text, _rules);
        var reader = new BlockReader(passage.Text, _rules);
        var tokens = 0;
        while (reader.Read(out var token))
        {
            if (token.Kind == TokenKind.Word) token.Syllables = SpokenWord.Syllables(passage.Text, token, _rules);
            tally.Add(token);
            if (token.Kind == TokenKind.SentenceEnd)
            {
                ReadSentence(passage, token, _tokens.AsSpan(0, tokens));
                tokens = 0;
                continue;
            }

            if (tokens == _tokens.Length) Array.Resize(ref _tokens, tokens * 2);
            _tokens[tokens++] = token;
        }

        var view = new PassageView(passage, tally.Counts, _passageRoles);
        foreach (var rule in _pageRules) rule.OnPassage(view, _sink);
        Counts += tally.Counts;
        return tally.Counts;
    }

    /// <summary>Ends the page: marks about its last section and about the whole of it are set.</summary>
    /// <returns>All marks.</returns>
    public IReadOnlyList<Mark> End()
    {
        foreach (var rule in _pageRules) rule.OnEnd(_sink);
        return Marks;
    }

    private void ReadSentence(in ReadingPassage passage, in Token end, ReadOnlySpan<Token> tokens)
    {
        var roles = WordRoles.None;
        var words = 0;
        foreach (ref readonly var token in tokens)
        {
            roles |= token.Lexeme.Roles;
            if (token.Kind == TokenKind.Word) words++;
        }

        _passageRoles |= roles;
        var view = new SentenceView
        {
            Passage = passage,
            Tokens = tokens,
            Roles = roles,
            Range = new TextRange(end.Start, end.Length),
            Words = words,
            Rules = _rules,
        };
        foreach (var rule in _pageRules) rule.OnSentence(view, _sink);
        if (!_terms.IsEmpty) CountTerms(passage.Text, tokens);
    }

    private void CountTerms(string text, ReadOnlySpan<Token> tokens)
    {
        var tally = new Tally(text, _rules);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_terms.MayBegin(tokens[i].Hash)) continue;
            var last = _terms.Book.Match(tokens, i, out _);
            for (; i <= last; i++) tally.Add(tokens[i]);
            if (last >= 0) i--;
        }

        _termCounts += tally.Counts;
    }
}
