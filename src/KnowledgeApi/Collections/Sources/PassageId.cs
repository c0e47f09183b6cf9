namespace KnowledgeApi.Collections.Sources;

/// <summary>The id of a passage: the document's id and the paragraph's number, such as 002-p5.</summary>
internal static class PassageId
{
    public static string SourceOf(string passage) => passage[..Math.Max(0, passage.LastIndexOf("-p", StringComparison.Ordinal))];
}
