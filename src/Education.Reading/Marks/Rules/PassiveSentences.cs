using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R03: each passive is a note; more than one sentence in ten is a warning for the page.</summary>
internal sealed class PassiveSentences : PageRule
{
    private const double MostShare = 0.10;
    private const int SentencesForShare = 10;
    private const int WordsBetween = 2;
    private int _sentences;
    private int _passive;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (sentence.Words == 0) return;
        _sentences++;
        if (!sentence.Has(WordRoles.Passive)) return;
        for (var i = 0; i < sentence.Tokens.Length - 1; i++)
        {
            if (!sentence.Tokens[i].Is(WordRoles.Passive) || Participle(sentence, i) is not (> 0 and var participle)) continue;
            _passive++;
            var words = ($"“{sentence.Written(i, participle)}” does not say who acts.", Advice(sentence, participle));
            sink.Add(MarkRule.PassiveVoice, MarkSeverity.Note, sentence.Across(i, participle), words);
            return;
        }
    }

    public override void OnEnd(MarkSink sink)
    {
        if (_sentences < SentencesForShare || _passive <= MostShare * _sentences) return;
        var reason = FormattableString.Invariant($"{_passive} of {_sentences} sentences are passive; readers follow “who does what” more easily.");
        sink.AddAt(default, MarkRule.PassiveVoice, MarkSeverity.Warning, (reason, "Begin the marked sentences with the person or thing that acts."));
    }

    private static int Participle(in SentenceView sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Tokens.Length && i <= verb + 1 + WordsBetween; i++)
        {
            if (!sentence.Joined(i - 1)) return -1;
            ref readonly var token = ref sentence.Tokens[i];
            if (token.Kind != TokenKind.Word) return -1;
            if (IsParticiple(sentence, token)) return i;
            if (!token.Is(WordRoles.Adverb)) return -1;
        }

        return -1;
    }

    private static bool IsParticiple(in SentenceView sentence, in Token token)
    {
        if (token.Is(WordRoles.State)) return false;
        if (token.Is(WordRoles.Participle)) return true;
        if (token.Length < 5 || token.Is(WordRoles.Function)) return false;
        var word = sentence.Text.Slice(token.Start, token.Length);
        foreach (var ending in sentence.Rules.ParticipleEndings)
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string Advice(in SentenceView sentence, int participle)
    {
        var tokens = sentence.Tokens;
        if (participle + 2 >= tokens.Length || !sentence.Text.Slice(tokens[participle + 1].Start, tokens[participle + 1].Length).SequenceEqual("by"))
            return "Say who does it: “your nurse …”, “you …”.";
        return $"Begin with who acts: “{sentence.Written(participle + 2, Math.Min(participle + 3, tokens.Length - 1))} …”.";
    }
}
