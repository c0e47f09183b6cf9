using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Releases;

/// <summary>What is known of its types when the program is built.</summary>
[JsonSerializable(typeof(Release))]
[JsonSerializable(typeof(Page<Release>))]
[JsonSerializable(typeof(CollectionCount[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ReleaseJson : JsonSerializerContext;
