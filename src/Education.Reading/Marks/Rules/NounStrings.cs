using System.Runtime.CompilerServices;
using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R14: four nouns or more in a row, and a verb hidden behind a weak one ("perform an evaluation of").</summary>
internal sealed class NounStrings : PageRule
{
    private const int ShortestString = 4;
    private const int Surely = 3;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        var tokens = sentence.Tokens;
        if (tokens.Length < ShortestString && !sentence.Has(WordRoles.WeakVerb)) return;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(WordRoles.WeakVerb)) MarkHiddenVerb(sentence, i, sink);
            if (!MayBeNoun(tokens[i])) continue;
            var last = i;
            while (last + 1 < tokens.Length && MayBeNoun(tokens[last + 1]) && sentence.Joined(last)) last++;
            if (last - i + 1 >= ShortestString && Sure(sentence, i, last) >= Surely)
            {
                var words = ($"“{sentence.Written(i, last)}” is a string of nouns.", "Break it with small words such as “of”, “for” or “that”.");
                sink.Add(MarkRule.NounString, MarkSeverity.Note, sentence.Across(i, last), words);
            }

            i = last;
        }
    }

    private static void MarkHiddenVerb(in SentenceView sentence, int verb, MarkSink sink)
    {
        for (var i = verb + 1; i <= verb + 2 && i + 1 < sentence.Tokens.Length; i++)
        {
            if (!IsVerbalNoun(sentence, sentence.Tokens[i]) || !IsOf(sentence, i + 1)) continue;
            var words = ($"“{sentence.Written(verb, i + 1)}” hides a verb.", $"Use the verb behind “{sentence.Written(i, i)}”.");
            sink.Add(MarkRule.NounString, MarkSeverity.Note, sentence.Across(verb, i + 1), words);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeNoun(in Token token) =>
        !token.Is(WordRoles.Function | WordRoles.Adverb | WordRoles.Passive) && token is { Kind: TokenKind.Word, Capital: false, Letters: > 2 };

    private static int Sure(in SentenceView sentence, int first, int last)
    {
        var sure = 0;
        for (var i = first; i <= last; i++)
            if (sentence.Tokens[i].Is(WordRoles.Noun) || IsVerbalNoun(sentence, sentence.Tokens[i])) sure++;
        return sure;
    }

    private static bool IsVerbalNoun(in SentenceView sentence, in Token token)
    {
        if (token.Length < 6) return false;
        var word = sentence.Text.Slice(token.Start, token.Length);
        foreach (var ending in sentence.Rules.NounEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsOf(in SentenceView sentence, int token) =>
        sentence.Text.Slice(sentence.Tokens[token].Start, sentence.Tokens[token].Length) is "of";
}
