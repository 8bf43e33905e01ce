using Education.Reading.Reports;

namespace Education.Cli.Reading;

/// <summary>One text a line in, one record a line out.</summary>
internal static class JsonLines
{
    /// <exception cref="UsageException">A line is not a JSON object with a text; its number is named.</exception>
    public static async Task<int> RunAsync(TextReader input, TextWriter output, Analysers analysers, CancellationToken cancel)
    {
        for (var number = 1; await input.ReadLineAsync(cancel) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                await output.WriteAsync((JsonLine.Answer(line, analysers.For) + "\n").AsMemory(), cancel);
            }
            catch (FormatException wrong)
            {
                await output.FlushAsync(cancel);
                throw new UsageException($"Line {number}: {wrong.Message}");
            }
        }

        await output.FlushAsync(cancel);
        return ExitCode.Clean;
    }
}
