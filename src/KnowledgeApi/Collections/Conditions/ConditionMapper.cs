using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Conditions;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class ConditionMapper(ReleaseContent content)
{
    [MapProperty(nameof(ConditionEntry.Parents), nameof(Condition.Parents), Use = nameof(Things))]
    [MapProperty(nameof(ConditionEntry.Nutrients), nameof(Condition.Nutrients), Use = nameof(Nutrients))]
    public partial Condition ToResource(ConditionEntry entry);

    private Reference[] Things(string[]? ids) => content.ToThings(ids);

    private Reference[] Nutrients(string[]? ids) => content.ToEach(CollectionNames.Nutrients, ids);

    private static ConditionCode[] Listed(ConditionCode[]? values) => values ?? [];
}
