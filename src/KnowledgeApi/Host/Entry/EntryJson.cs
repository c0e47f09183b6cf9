using System.Text.Json.Serialization;

namespace KnowledgeApi.Host.Entry;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(EntryDocument))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class EntryJson : JsonSerializerContext;
