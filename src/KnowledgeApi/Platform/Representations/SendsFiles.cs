namespace KnowledgeApi.Platform.Representations;

/// <summary>Metadata of an operation that sends files: it sets its own headers, its body is not buffered in memory, and it has one format.</summary>
internal sealed record SendsFiles
{
    public static bool IsMetadataOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<SendsFiles>() is not null;
}
