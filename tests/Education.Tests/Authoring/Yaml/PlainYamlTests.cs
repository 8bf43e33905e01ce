using System.Text.Json;
using Education.Authoring;
using Education.Authoring.Heads;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Authoring.Yaml;

/// <summary>Most heads are read without the YAML parser. A comment in front sends the same head to it, and both must say the same.</summary>
public sealed class PlainYamlTests
{
    private const string Good = """
        id: x
        title: "Does more pain mean: damage?"
        summary: Pain’s an alarm, at 10:30 too.
        phases: [1, 2]
        best_after: []
        objectives:
          hurt-or-harm: Tell hurt from harm.
          protects: 'Say how "pain" protects.'
        key_messages:
        - Pain protects you.
        - "More pain, same harm."

        need: ["8", safety first, 'c']
        reviewers:
          - person: a-physio
            role: clinician
          - person: a-patient
            role:
        version: 2

        """;

    private static readonly Gen<(int At, int Cut, string Added)> s_edit =
        from at in Gen.Choose(0, Good.Length)
        from cut in Gen.Elements(0, 0, 1, 2, 12)
        from added in Gen.Elements("", " ", "  ", "\n", "\n\n", "\n  ", "\n- ", "- ", ": ", ":", " #", "\"", "'", "[", "]", ",", "{", "|", ">", "&a", "*a", "!", "\\", "\t", "~", "é", "“", "x: y\n", "x:\n", "[]", "[,a]", "---\n", "...\n")
        select (at, cut, added);

    [Fact]
    public void A_good_head_is_read_as_the_parser_reads_it() => Assert.Equal(Told(Good, "#\n"), Told(Good, ""));

    [Fact]
    public void A_changed_head_is_read_as_the_parser_reads_it() => Prop.ForAll(
        s_edit.ListOf(3).ToArbitrary(),
        edits =>
        {
            string changed = edits.Aggregate(Good, Edit);
            Assert.Equal(Told(changed, "#\n"), Told(changed, ""));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    private static string Edit(string text, (int At, int Cut, string Added) edit)
    {
        int at = Math.Min(edit.At, text.Length);
        return text.Remove(at, Math.Min(edit.Cut, text.Length - at)).Insert(at, edit.Added);
    }

    private static string Told(string head, string comment)
    {
        var draft = FrontMatterReader.Read(new SourceText(Files.LessonPath, comment + head, 3 - comment.Count(c => c == '\n'), "", 40));
        // What is no YAML reaches the parser both ways; it does not always know the place, and then the first line stands for it.
        return draft.Findings.Any(f => f.Rule.Id == "EDU1201")
            ? "not YAML"
            : $"{JsonSerializer.Serialize(draft.Value)}\n{string.Join('\n', draft.Findings.Select(f => f.ToString()))}".Replace("(2,1)", "(3,1)", StringComparison.Ordinal);
    }
}
