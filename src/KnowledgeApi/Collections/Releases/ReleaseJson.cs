using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Releases;

/// <summary>JSON source-generation context for releases.</summary>
[JsonSerializable(typeof(Release))]
[JsonSerializable(typeof(Page<Release>))]
[JsonSerializable(typeof(CollectionCount[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ReleaseJson : JsonSerializerContext;
