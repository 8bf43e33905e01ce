using System.Runtime.InteropServices;
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
    // Two lists, so that no rule is asked about what it does not read.
    private readonly PageRule[] _sentenceRules;
    private readonly PageRule[] _passageRules;
    private readonly MarkSink _sink = new();
    private readonly List<FoundTerm> _found = [];
    private Token[] _tokens = new Token[32];
    private WordRoles _passageRoles;
    private TextCounts _termCounts;
    private int _passages;

    internal PageReading(LanguageRules rules, MarkOptions options)
    {
        _rules = rules;
        _terms = options.Terms;
        _sentenceRules =
        [
            new LongSentences(), new PassiveSentences(), new MarkedPhrases(), new UnexplainedTerms(), new Acronyms(),
            new Figures(), new Shouting(), new DoubleNegatives(), new NounStrings(),
        ];
        _passageRules = [new Sections(), new Lists(), new Exclamations(), new ActionOrSummary(options.Action), new LinkTexts(rules)];
    }

    /// <summary>Counts of all passages so far.</summary>
    public TextCounts Counts { get; private set; }

    /// <summary>
    /// The same without the words of glossary terms: what the page asks of a reader who knows its terms. Show it beside
    /// <see cref="Counts"/>, never instead.
    /// </summary>
    public TextCounts CountsWithoutTerms => Counts - _termCounts;

    /// <summary>
    /// Flesch-Kincaid grade of the hardest sentence so far, of those with <see cref="SentenceSpan.FewestWords"/> or more; negative
    /// infinity while there is none.
    /// </summary>
    public double HardestGrade { get; private set; } = double.NegativeInfinity;

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
        while (reader.Read(out _tokens[tokens]))
        {
            ref var token = ref _tokens[tokens];
            if (token.Kind == TokenKind.Word) token.Syllables = SpokenWord.Syllables(passage.Text, token, _rules);
            tally.Add(token);
            if (token.Kind == TokenKind.SentenceEnd)
            {
                ReadSentence(passage, token, _tokens.AsSpan(0, tokens));
                tokens = 0;
                continue;
            }

            if (++tokens == _tokens.Length) Array.Resize(ref _tokens, tokens * 2);
        }

        var counts = tally.Counts;
        var view = new PassageView(passage, counts, _passageRoles);
        foreach (var rule in _passageRules) rule.OnPassage(view, _sink);
        Counts += counts;
        return counts;
    }

    /// <summary>Ends the page: marks about its last section and about the whole of it are set.</summary>
    /// <returns>All marks.</returns>
    public IReadOnlyList<Mark> End()
    {
        foreach (var rule in _sentenceRules) rule.OnEnd(_sink);
        foreach (var rule in _passageRules) rule.OnEnd(_sink);
        return Marks;
    }

    private void ReadSentence(in ReadingPassage passage, in Token end, ReadOnlySpan<Token> tokens)
    {
        var roles = WordRoles.None;
        int words = 0, syllables = 0, numbers = 0, capitals = 0;
        foreach (ref readonly var token in tokens)
        {
            roles |= token.Lexeme.Roles;
            if (token.Kind == TokenKind.Number) numbers++;
            if (token.Kind != TokenKind.Word) continue;
            words++;
            syllables += token.Syllables;
            if (token is { AllCapitals: true, Letters: > 1 }) capitals++;
        }

        _passageRoles |= roles;
        if (words >= SentenceSpan.FewestWords)
            HardestGrade = Math.Max(HardestGrade, new SentenceSpan(end.Start, end.Length, words, syllables).FleschKincaid);
        FindTerms(passage.Text, tokens);
        var view = new SentenceView
        {
            Passage = passage,
            Tokens = tokens,
            Terms = CollectionsMarshal.AsSpan(_found),
            Roles = roles,
            Range = new TextRange(end.Start, end.Length),
            Words = words,
            Numbers = numbers,
            Capitals = capitals,
            Rules = _rules,
        };
        foreach (var rule in _sentenceRules) rule.OnSentence(view, _sink);
    }

    private void FindTerms(string text, ReadOnlySpan<Token> tokens)
    {
        _found.Clear();
        if (!_terms.IsEmpty) _terms.Find(tokens, _found);
        if (_found.Count == 0) return;
        var tally = new Tally(text, _rules);
        foreach (var term in _found)
        {
            foreach (ref readonly var token in tokens[term.First..(term.Last + 1)]) tally.Add(token);
        }

        _termCounts += tally.Counts;
    }
}
