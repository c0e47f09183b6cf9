using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Sources;

/// <summary>The id of a passage: the document's id and the paragraph number, such as rupa-health-magnesium-b6-rls-p5. The SQL function passage_source reads it in the same way; a test keeps the two in step.</summary>
internal static class PassageId
{
    public static string SourceOf(string passage) => NumberedId.OwnerOf(passage, "-p");
}
