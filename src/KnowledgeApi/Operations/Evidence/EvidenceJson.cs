using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(EvidenceTable))]
[JsonSerializable(typeof(EvidenceRow))]
[JsonSerializable(typeof(Page<EvidenceRow>))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class EvidenceJson : JsonSerializerContext;
