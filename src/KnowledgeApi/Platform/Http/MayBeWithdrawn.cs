namespace KnowledgeApi.Platform.Http;

/// <summary>Metadata of an operation about an item that a later release may have withdrawn: it can answer 410.</summary>
internal sealed record MayBeWithdrawn;
