using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Citations;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(HowToCite))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CitationJson : JsonSerializerContext;
