using KnowledgeApi.Platform.Http;

namespace KnowledgeApi.Operations.Resolution;

internal static class FindingOperations
{
    public static readonly OperationTag Tag = new("Finding", 80, "Search, suggestions and the resolution of names and identifiers.");
}
