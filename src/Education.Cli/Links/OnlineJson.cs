using System.Text.Json.Serialization;

namespace Education.Cli.Links;

/// <summary>How the answers of earlier runs are kept; made at build time, so that the program can be compiled ahead of time.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, OnlineAnswer>))]
[JsonSerializable(typeof(SortedDictionary<string, OnlineAnswer>))]
internal sealed partial class OnlineJson : JsonSerializerContext;
