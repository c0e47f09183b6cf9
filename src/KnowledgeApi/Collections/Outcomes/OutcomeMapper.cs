using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Outcomes;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class OutcomeMapper(ReleaseContent content)
{
    [MapProperty(nameof(OutcomeEntry.Condition), nameof(Outcome.Condition), Use = nameof(Condition))]
    [MapProperty(nameof(OutcomeEntry.Parent), nameof(Outcome.Parent), Use = nameof(Broader))]
    public partial Outcome ToResource(OutcomeEntry entry);

    [MapProperty(nameof(DifferenceEntry.Study), nameof(MinimalImportantDifference.Study), Use = nameof(Study))]
    private partial MinimalImportantDifference ToDifference(DifferenceEntry difference);

    private Reference? Condition(string? id) => id is null ? null : content.To(CollectionNames.Conditions, id);

    private Reference? Broader(string? id) => id is null ? null : content.To(CollectionNames.Outcomes, id);

    private Reference? Study(string? id) => id is null ? null : content.To(CollectionNames.Studies, id);
}
