using KnowledgeApi.Collections.Definition;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Outcomes;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class OutcomeMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(OutcomeEntry.Condition), nameof(Outcome.Condition), Use = nameof(ToCondition))]
    [MapProperty(nameof(OutcomeEntry.Parent), nameof(Outcome.Parent), Use = nameof(ToOutcome))]
    public partial Outcome ToResource(OutcomeEntry entry);

    [MapProperty(nameof(DifferenceEntry.Study), nameof(MinimalImportantDifference.Study), Use = nameof(ToStudy))]
    private partial MinimalImportantDifference ToDifference(DifferenceEntry difference);
}
