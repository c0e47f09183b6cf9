using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Suggestions;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(SuggestionList))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SuggestionJson : JsonSerializerContext;
