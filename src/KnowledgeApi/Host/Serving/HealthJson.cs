using System.Text.Json.Serialization;

namespace KnowledgeApi.Host.Serving;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(Health))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class HealthJson : JsonSerializerContext;
