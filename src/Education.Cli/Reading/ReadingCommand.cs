using System.CommandLine;
using Education.Reading.Marks;
using Education.Reading.Reports;

namespace Education.Cli.Reading;

/// <summary><c>education reading [FILE|-]</c>: how hard a text is to read, and what to try.</summary>
internal static class ReadingCommand
{
    public static Command Create()
    {
        var command = new Command("reading", "Say how hard a text is to read, which sentences and words make it so, and what to try.");
        var file = new Argument<string>("FILE") { Description = "A Markdown or text file; - or nothing reads standard input.", DefaultValueFactory = _ => "-" };
        var format = new Option<string>("--format") { Description = "text for one screen, json for everything.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var lines = new Option<bool>("--jsonl") { Description = "Read one {\"id\",\"text\",\"lang\"} a line from standard input and write one record a line." };
        var table = new Option<FileInfo?>("--syllable-table") { Description = "English syllables from this file instead of the built-in table.", HelpName = "FILE" };
        var terms = new Option<FileInfo?>("--terms") { Description = "Words that a glossary explains, one a line: scores without them are shown too.", HelpName = "FILE" };
        var language = new Option<string>("--language") { Description = "en, es, de or fr. Default: en.", DefaultValueFactory = _ => "en", HelpName = "TAG" };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { format, lines, table, terms, language }) command.Options.Add(option);
        command.SetAction((request, cancel) =>
        {
            var analysers = new Analysers(request.GetValue(table));
            if (request.GetValue(lines)) return JsonLines.RunAsync(Console.In, Console.Out, analysers, cancel);
            var glossary = request.GetValue(terms) is { } list ? GlossaryTerms.Of(TextInput.Lines(list)) : GlossaryTerms.None;
            var analyser = analysers.For(request.GetValue(language) ?? "en");
            var passages = TextInput.Passages(request.GetValue(file) ?? "-");
            var report = PageReport.Of(analyser, passages, new MarkOptions { Terms = glossary });
            Console.Out.WriteLine(request.GetValue(format) is "json" ? ReportJson.Write(report) : ReadingScreen.Write(report));
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }
}
