using System.Text.Json;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>Writes what search engines are told of a page: things of schema.org, one after the other.</summary>
internal delegate void PageFacts(Utf8JsonWriter json, Frame frame);
