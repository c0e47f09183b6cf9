using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Conversions;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(Conversion))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ConversionJson : JsonSerializerContext;
