using KnowledgeApi.Platform.Http;

namespace KnowledgeApi.Host.Serving;

internal static class HealthOperations
{
    public static readonly OperationTag Tag = new("Health", 200, "For load balancers and monitors.");
}
