using Education.Authoring.Schemas;
using Education.Lessons;
using Education.Lessons.Quizzes;
using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Blocks;

/// <summary>Every comment that means something, for editors.</summary>
public static class BoxForms
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<BoxForm> All { get; } =
    [
        .. BlockReaders.All.Select(r => Form(r.Name, r.Options))
            .Append(Form(QuestionReader.Name, QuestionReader.Options))
            .Append(Form(AllowanceReader.Name, ["reason", "until"]))
            .OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    private static BoxForm Form(string name, IReadOnlyList<string> options) =>
        new(name, [.. options.Select(option => May(option, Value(name, option), ""))]);

    private static Shape Value(string box, string option) => (box, option) switch
    {
        ("evidence", "ref") => Named(Naming.Reference),
        ("evidence", "certainty") => Words<Certainty>(),
        ("question", "kind") => Words<QuestionKind>(),
        ("question", "goal") => Named(Naming.Objective),
        ("quiz", "shuffle") => new WordShape(["yes", "no"]),
        ("worksheet", "id") => Named(Naming.Worksheet),
        _ => Text,
    };
}
