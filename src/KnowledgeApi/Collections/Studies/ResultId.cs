using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Studies;

/// <summary>The id of a result: the study's id and a number, such as ST009-R1. The SQL function result_study reads it in the same way; a test keeps the two in step.</summary>
internal static class ResultId
{
    public static string StudyOf(string result) => NumberedId.OwnerOf(result, "-R");
}
