using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Studies;

[Mapper]
internal sealed partial class ResultMapper(ReleaseContent content)
{
    [MapProperty(nameof(ResultEntry.Outcome), nameof(StudyResult.Outcome), Use = nameof(Outcome))]
    [MapProperty(nameof(ResultEntry.Subject), nameof(StudyResult.Subject), Use = nameof(Nutrient))]
    [MapProperty(nameof(ResultEntry.Condition), nameof(StudyResult.Condition), Use = nameof(Condition))]
    public partial StudyResult ToShown(ResultEntry result);

    /// <summary>A result by its id, as other items show it.</summary>
    public StudyResult? Find(string? id) => id is null ? null
        : content.Tree.Find<StudyEntry>(CollectionNames.Studies, ResultId.StudyOf(id))?.Results.FirstOrDefault(r => r.Id == id) is { } found ? ToShown(found) : null;

    private Reference? Outcome(string? id) => id is null ? null : content.To(CollectionNames.Outcomes, id);

    private Reference? Nutrient(string? id) => id is null ? null : content.To(CollectionNames.Nutrients, id);

    private Reference? Condition(string? id) => id is null ? null : content.To(CollectionNames.Conditions, id);
}
