namespace Education.Cli.Disk;

/// <summary>How many files a build holds, and how many of them were the same before.</summary>
internal readonly record struct WriteTally(int Files, int Unchanged);
