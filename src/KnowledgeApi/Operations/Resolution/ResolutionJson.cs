using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(ResolutionAnswer))]
[JsonSerializable(typeof(ResolutionList))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ResolutionJson : JsonSerializerContext;
