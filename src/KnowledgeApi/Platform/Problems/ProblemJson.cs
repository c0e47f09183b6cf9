using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Problems;

/// <summary>JSON metadata of the problem types, generated at build time.</summary>
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemKind[]))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(Reference[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ProblemJson : JsonSerializerContext;
