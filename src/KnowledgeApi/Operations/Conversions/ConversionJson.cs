using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Conversions;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(Conversion))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ConversionJson : JsonSerializerContext;
