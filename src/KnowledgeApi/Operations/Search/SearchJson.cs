using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Search;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(SearchResult))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SearchJson : JsonSerializerContext;
