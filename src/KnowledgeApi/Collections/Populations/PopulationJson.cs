using System.Text.Json.Serialization;

namespace KnowledgeApi.Collections.Populations;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(Population))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PopulationJson : JsonSerializerContext;
