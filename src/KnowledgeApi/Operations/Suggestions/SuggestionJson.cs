using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Suggestions;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(SuggestionList))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SuggestionJson : JsonSerializerContext;
