using KnowledgeApi.Platform.Http;

namespace KnowledgeApi.Operations.Evidence;

internal static class EvidenceOperations
{
    public static readonly OperationTag Tag = new("Evidence", 10, "Start here: what is known of a nutrient and a condition, in rows that can be read without a second call. Ask by condition.");
}
