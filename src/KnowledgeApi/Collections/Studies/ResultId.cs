using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Studies;

/// <summary>The id of a result: the study's id and a number, such as ST009-R1.</summary>
internal static class ResultId
{
    public static string StudyOf(string result) => NumberedId.OwnerOf(result, "-R");
}
