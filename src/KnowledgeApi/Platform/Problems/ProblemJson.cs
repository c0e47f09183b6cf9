using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Problems;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemKind[]))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(Reference[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ProblemJson : JsonSerializerContext;
