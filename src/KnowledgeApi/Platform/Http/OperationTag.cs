namespace KnowledgeApi.Platform.Http;

/// <summary>A group of operations in the contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its place in the order in which a reader meets the groups.</param>
/// <param name="Description">What it is about.</param>
internal sealed record OperationTag(string Name, int Place, string Description);
