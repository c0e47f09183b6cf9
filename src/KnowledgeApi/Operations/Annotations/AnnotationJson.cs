using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(AnnotationList))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class AnnotationJson : JsonSerializerContext;
