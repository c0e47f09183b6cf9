namespace KnowledgeApi.Platform.Http;

/// <summary>Metadata of an operation on an item that a later release may have withdrawn: it can return 410.</summary>
internal sealed record MayBeWithdrawn;
