using KnowledgeApi.Collections.Definition;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Conditions;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class ConditionMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(ConditionEntry.Parents), nameof(Condition.Parents), Use = nameof(ToThings))]
    [MapProperty(nameof(ConditionEntry.Nutrients), nameof(Condition.Nutrients), Use = nameof(ToNutrients))]
    public partial Condition ToResource(ConditionEntry entry);

    private static ConditionCode[] Listed(ConditionCode[]? values) => values ?? [];
}
