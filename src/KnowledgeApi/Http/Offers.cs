namespace KnowledgeApi.Http;

/// <summary>Metadata of an operation that answers something else than JSON.</summary>
/// <param name="MediaType">What it answers.</param>
internal sealed record Offers(string MediaType);

/// <summary>Metadata of an operation that sends files: it writes its headers itself, and its body is not held in memory.</summary>
internal sealed record SendsFiles;
