namespace KnowledgeApi.Platform.Http;

/// <summary>A group of operations in the contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its position in the order of the groups.</param>
/// <param name="Description">What it is about.</param>
internal sealed record OperationTag(string Name, int Place, string Description);
