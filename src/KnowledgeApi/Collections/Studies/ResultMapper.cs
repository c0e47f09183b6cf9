using KnowledgeApi.Collections.Definition;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Studies;

[Mapper]
internal sealed partial class ResultMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(ResultEntry.Outcome), nameof(StudyResult.Outcome), Use = nameof(ToOutcome))]
    [MapProperty(nameof(ResultEntry.Subject), nameof(StudyResult.Subject), Use = nameof(ToNutrient))]
    [MapProperty(nameof(ResultEntry.Condition), nameof(StudyResult.Condition), Use = nameof(ToCondition))]
    public partial StudyResult ToShown(ResultEntry result);

    /// <summary>A result by its id, as other items show it.</summary>
    public StudyResult? Find(string? id) => id is not null && StudyEntry.FindResult(Content.Tree, id) is var (_, found) ? ToShown(found) : null;
}
