using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Nutrients;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class NutrientMapper(ReleaseContent content)
{
    [MapProperty(nameof(NutrientEntry.Parents), nameof(Nutrient.Parents), Use = nameof(Things))]
    [MapProperty(nameof(NutrientEntry.Components), nameof(Nutrient.Components), Use = nameof(Nutrients))]
    public partial Nutrient ToResource(NutrientEntry entry);

    private Reference[] Things(string[]? ids) => content.ToThings(ids);

    private Reference[] Nutrients(string[]? ids) => content.ToEach(CollectionNames.Nutrients, ids);

    private static Identifier[] Listed(Identifier[]? values) => values ?? [];

    private static NutrientForm[] Listed(NutrientForm[]? values) => values ?? [];
}
