using System.CommandLine;
using Education.Authoring.Schemas;
using Education.Lessons;

namespace Education.Cli.Commands;

/// <summary><c>education schema</c>: what a file may hold, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of a content file, for editors. Without a name, list them. Example: education schema lesson");
        var name = new Argument<string?>("name") { Description = "The name of a schema, such as lesson or glossary.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(name);
        command.SetAction(request =>
        {
            if (request.GetValue(name) is { } asked)
            {
                Console.Out.Write(Find(asked).ToJson());
            }
            else
            {
                SchemaList.All.ToList().ForEach(schema => Console.Out.WriteLine($"{schema.Name,-12} {schema.Title}"));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static Schema Find(string asked)
    {
        if (SchemaList.All.FirstOrDefault(s => s.Name.Equals(asked, StringComparison.OrdinalIgnoreCase)) is { } schema)
        {
            return schema;
        }

        string? closest = Closest.Of(asked, SchemaList.All.Select(s => s.Name));
        throw new UsageException($"There is no schema ‘{asked}’.{(closest is null ? " education schema lists them all." : $" Did you mean {closest}?")}");
    }
}
