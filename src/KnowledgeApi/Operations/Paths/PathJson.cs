using System.Text.Json.Serialization;

namespace KnowledgeApi.Operations.Paths;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(MechanismPaths))]
[JsonSerializable(typeof(Neighbourhood))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PathJson : JsonSerializerContext;
