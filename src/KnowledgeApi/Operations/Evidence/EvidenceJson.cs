using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(EvidenceTable))]
[JsonSerializable(typeof(EvidenceRow))]
[JsonSerializable(typeof(Page<EvidenceRow>))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class EvidenceJson : JsonSerializerContext;
