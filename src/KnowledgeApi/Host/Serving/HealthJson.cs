using System.Text.Json.Serialization;

namespace KnowledgeApi.Host.Serving;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(Health))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class HealthJson : JsonSerializerContext;
