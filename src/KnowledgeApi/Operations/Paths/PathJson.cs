using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Paths;

/// <summary>JSON metadata of these types, generated when the program is compiled.</summary>
[JsonSerializable(typeof(MechanismPaths))]
[JsonSerializable(typeof(Neighbourhood))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PathJson : JsonSerializerContext;
