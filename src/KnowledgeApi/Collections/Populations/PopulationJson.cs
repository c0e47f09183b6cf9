using System.Text.Json.Serialization;

namespace KnowledgeApi.Collections.Populations;

/// <summary>JSON source-generation context for populations.</summary>
[JsonSerializable(typeof(Population))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PopulationJson : JsonSerializerContext;
