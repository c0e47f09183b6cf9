using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Concepts;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class ConceptMapper(ReleaseContent content)
{
    [MapProperty(nameof(ConceptEntry.Parents), nameof(Concept.Parents), Use = nameof(Things))]
    [MapProperty(nameof(ConceptEntry.Components), nameof(Concept.Components), Use = nameof(Things))]
    [MapProperty(nameof(ConceptEntry.Measures), nameof(Concept.Measures), Use = nameof(Things))]
    public partial Concept ToResource(ConceptEntry entry);

    [MapProperty(nameof(IngredientEntry.Ingredient), nameof(Ingredient.Item), Use = nameof(Thing))]
    private partial Ingredient ToIngredient(IngredientEntry entry);

    private Reference Thing(string id) => content.ToThing(id);

    private Reference[] Things(string[]? ids) => content.ToThings(ids);

    private Ingredient[] ToIngredients(IngredientEntry[]? parts) => [.. (parts ?? []).Select(ToIngredient)];
}
