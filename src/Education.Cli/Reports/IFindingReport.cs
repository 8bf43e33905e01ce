namespace Education.Cli.Reports;

/// <summary>A form in which findings are written. Every form carries every finding.</summary>
internal interface IFindingReport
{
    /// <summary>What <c>--format</c> calls it.</summary>
    string Name { get; }

    /// <summary>Writes the whole report.</summary>
    void Write(FindingSheet sheet, TextWriter output);
}
