namespace KnowledgeApi.Platform.Http;

/// <summary>Metadata of a list: an id that its parameter `id` can be given, for the contract.</summary>
/// <param name="Value">An existing id.</param>
internal sealed record IdExample(string Value);
