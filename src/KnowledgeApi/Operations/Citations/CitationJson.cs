using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Citations;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(HowToCite))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CitationJson : JsonSerializerContext;
