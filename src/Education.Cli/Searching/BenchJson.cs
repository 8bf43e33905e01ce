using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Cli.Searching;

/// <summary>How the files of the benchmark are read and written; made at build time, so that the program can be compiled ahead of time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BenchStats))]
[JsonSerializable(typeof(IReadOnlyList<BenchAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class BenchJson : JsonSerializerContext;
