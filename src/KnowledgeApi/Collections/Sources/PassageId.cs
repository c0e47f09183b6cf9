using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Sources;

/// <summary>The id of a passage: the document's id and the paragraph's number, such as 002-p5. In SQL passage_source; a test holds both equal.</summary>
internal static class PassageId
{
    public static string SourceOf(string passage) => NumberedId.OwnerOf(passage, "-p");
}
