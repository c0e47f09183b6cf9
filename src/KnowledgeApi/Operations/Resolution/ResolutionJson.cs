using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(ResolutionAnswer))]
[JsonSerializable(typeof(ResolutionList))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ResolutionJson : JsonSerializerContext;
