namespace KnowledgeApi.Platform.Http;

/// <summary>Metadata of an operation that sends one item as it was published, with the digest of its bytes.</summary>
internal sealed record SendsDocument;
