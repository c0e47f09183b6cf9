namespace KnowledgeApi.Platform.Http;

internal static class EntryOperations
{
    public static readonly OperationTag Tag = new("Entry", 190, "Where everything is.");
}
