using System.Text.Json.Serialization;

namespace KnowledgeApi.Host.Entry;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(EntryDocument))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class EntryJson : JsonSerializerContext;
