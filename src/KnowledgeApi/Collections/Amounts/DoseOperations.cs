using KnowledgeApi.Platform.Http;

namespace KnowledgeApi.Collections.Amounts;

internal static class DoseOperations
{
    public static readonly OperationTag Tag = new("Doses", 50, "Checks and conversions of amounts, on the basis of every published limit. Information, never advice.");
}
