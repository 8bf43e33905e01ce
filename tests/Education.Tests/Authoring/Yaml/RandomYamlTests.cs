using Education.Authoring;
using Education.Authoring.Heads;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Authoring.Yaml;

public sealed class RandomYamlTests
{
    // Mostly signs that mean something in YAML: random letters would never leave the first branch of the parser.
    private static readonly Gen<string> s_yaml =
        Gen.Elements("ab:  \n\n-[]{},'\"#|>?!&*%@\t\\0u. ".ToCharArray()).ListOf().Select(letters => string.Concat(letters));

    [Fact]
    public void No_yaml_makes_the_reader_throw() => Prop.ForAll(
        s_yaml.ToArbitrary(),
        yaml => PageHeadReader.Read(new SourceText(Files.LessonPath, yaml, 2, "", 9)).Findings.All(f => f.Where is { Line: >= 2, Column: >= 1 }))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(60));
}
