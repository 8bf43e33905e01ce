namespace Education.Benchmarks.Preview;

/// <summary>Seconds from the moment a lesson is saved.</summary>
/// <param name="Page">Until its new page has been fetched.</param>
/// <param name="Findings">Until its findings have been fetched after that.</param>
internal sealed record PageWait(double Page, double Findings);
