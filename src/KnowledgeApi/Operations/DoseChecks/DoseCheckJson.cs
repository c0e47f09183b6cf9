using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(DoseCheck))]
[JsonSerializable(typeof(ClaimEdge[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class DoseCheckJson : JsonSerializerContext;
