using System.Text.Json.Serialization;

namespace Education.Publishing;

/// <summary>How the shapes of this room are read and written as JSON; made at build time, so that the program can be compiled ahead of time.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class PublishingJson : JsonSerializerContext;
