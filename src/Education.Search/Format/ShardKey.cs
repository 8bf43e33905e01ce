namespace Education.Search.Format;

/// <summary>A shard in the directory.</summary>
/// <param name="First">Every term from here on, up to the next shard's first, is in this shard.</param>
/// <param name="Hash">The number its file is named after.</param>
internal readonly record struct ShardKey(string First, uint Hash);
