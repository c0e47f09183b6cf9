namespace KnowledgeApi.Platform.Representations;

/// <summary>Metadata of an operation that sends files: it writes its headers itself, its body is not held in memory, and it has one format.</summary>
internal sealed record SendsFiles
{
    public static bool IsMetadataOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<SendsFiles>() is not null;
}
