using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>What one end of a statement says about a nutrient: that it is taken, in some form, or that there is a lack, a level or a state of it.</summary>
/// <param name="Nutrient">The nutrient.</param>
/// <param name="Form">The form, where the statement is about one.</param>
/// <param name="IsState">True for a lack, a level or a state.</param>
internal sealed record NutrientSide(string Nutrient, string? Form, bool IsState)
{
    /// <summary>Null where the thing is not about exactly one nutrient: the effect of a combination is never credited to its parts.</summary>
    public static NutrientSide? Find(Knowledge knowledge, string thing) => knowledge.Tree.CollectionOf(CollectionNames.Things, thing) switch
    {
        CollectionNames.Nutrients => new(thing, null, IsState: false),
        CollectionNames.Conditions => knowledge.Condition(thing)!.Nutrients is [var only] ? new(only, null, IsState: true) : null,
        CollectionNames.Concepts => OfConcept(knowledge, knowledge.Concept(thing)!),
        _ => null,
    };

    private static NutrientSide? OfConcept(Knowledge knowledge, ConceptEntry concept) => concept.Kind switch
    {
        "nutrient-form" or "product-class" => concept.Parents is [var parent] && knowledge.Nutrient(parent) is not null ? new(parent, FormOf(concept), IsState: false) : null,
        "product" => OfProduct(knowledge, concept),
        "measure" or "lab-test" or "state" or "deficiency" => MeasuredBy(knowledge, concept, []) is { } measured ? new(measured, null, IsState: true) : null,
        _ => null,
    };

    private static string? FormOf(ConceptEntry concept) => concept.Kind == "nutrient-form" ? concept.Id : null;

    private static NutrientSide? OfProduct(Knowledge knowledge, ConceptEntry product) =>
        product.Composition?.Where(i => i.Excluded is not true).ToArray() is [var only] && knowledge.Nutrient(only.Ingredient) is not null
            ? new(only.Ingredient, only.Form, IsState: false) : null;

    /// <summary>
    /// The one nutrient whose level a measure shows or whose state a concept is, directly or through a measure of it. A process that is merely listed
    /// under a nutrient shows no level.
    /// </summary>
    private static string? MeasuredBy(Knowledge knowledge, ConceptEntry concept, HashSet<string> seen)
    {
        if (!seen.Add(concept.Id))
            return null;
        var measured = concept.Measures ?? [];
        var ways = measured.Where(m => knowledge.Nutrient(m) is not null)
            .Concat((concept.Parents ?? []).Concat(measured).Select(knowledge.Concept).OfType<ConceptEntry>()
                .Where(c => c.Kind is "measure" or "state").Select(c => MeasuredBy(knowledge, c, seen)).OfType<string>());
        return ways.Distinct(StringComparer.Ordinal).ToArray() is [var only] ? only : null;
    }
}
