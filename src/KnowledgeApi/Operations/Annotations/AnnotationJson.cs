using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(AnnotationList))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class AnnotationJson : JsonSerializerContext;
