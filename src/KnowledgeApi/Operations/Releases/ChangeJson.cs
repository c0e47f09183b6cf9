using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Releases;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(Page<ItemChange>))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ChangeJson : JsonSerializerContext;
