using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(DoseCheck))]
[JsonSerializable(typeof(ClaimEdge[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class DoseCheckJson : JsonSerializerContext;
