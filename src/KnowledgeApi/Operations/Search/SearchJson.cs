using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Search;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(SearchResult))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SearchJson : JsonSerializerContext;
