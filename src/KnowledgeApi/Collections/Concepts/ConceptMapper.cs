using KnowledgeApi.Collections.Definition;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Concepts;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class ConceptMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(ConceptEntry.Parents), nameof(Concept.Parents), Use = nameof(ToThings))]
    [MapProperty(nameof(ConceptEntry.Components), nameof(Concept.Components), Use = nameof(ToThings))]
    [MapProperty(nameof(ConceptEntry.Measures), nameof(Concept.Measures), Use = nameof(ToThings))]
    public partial Concept ToResource(ConceptEntry entry);

    [MapProperty(nameof(IngredientEntry.Ingredient), nameof(Ingredient.Item), Use = nameof(ToThing))]
    private partial Ingredient ToIngredient(IngredientEntry entry);

    private Ingredient[] ToIngredients(IngredientEntry[]? parts) => [.. (parts ?? []).Select(ToIngredient)];
}
