using KnowledgeApi.Collections.Definition;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Nutrients;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class NutrientMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(NutrientEntry.Parents), nameof(Nutrient.Parents), Use = nameof(ToThings))]
    [MapProperty(nameof(NutrientEntry.Components), nameof(Nutrient.Components), Use = nameof(ToNutrients))]
    public partial Nutrient ToResource(NutrientEntry entry);

    private static Identifier[] Listed(Identifier[]? values) => values ?? [];

    private static NutrientForm[] Listed(NutrientForm[]? values) => values ?? [];
}
