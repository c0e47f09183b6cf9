using KnowledgeApi.Platform.Http;

namespace KnowledgeApi.Collections.Releases;

internal static class ReleaseOperations
{
    public static readonly OperationTag Tag = new("Releases", 180, "Published states of the knowledge; any question can be asked of any of them.");
}
