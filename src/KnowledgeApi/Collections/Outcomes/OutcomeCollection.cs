using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Outcomes;

/// <summary>Definition of the outcomes collection.</summary>
internal static class OutcomeCollection
{
    public static readonly Collection<Outcome, OutcomeQuery> Definition = new()
    {
        Name = CollectionNames.Outcomes,
        Tag = new("Outcomes", 120, "What studies measure, and which way is better."),
        ListText = new(
            "List outcomes",
            "What studies measure: its role, how much it weighs, which way is better, its scale, and the smallest difference that people notice where one was read.",
            "A page of outcomes."),
        ItemText = new(
            "Get an outcome",
            "One outcome with its scale and the smallest difference that people notice.",
            "The outcome.")
        {
            IdExample = "rls-severity",
            IdDescription = "Id of the outcome.",
        },
        Entry = "What studies measure.",
        Kind = new EntryKind
        {
            Entry = typeof(OutcomeEntry),
            Rules = tree => new OutcomeRules(tree),
            Tables = ["outcome"],
            Open = [OutcomeSql.Publish],
        },
        Items = content => content.All<OutcomeEntry>(CollectionNames.Outcomes).Select(new OutcomeMapper(content).ToResource),
        Listing = new(CollectionNames.Outcomes, "outcome")
        {
            Filters =
            [
                new(q => q.Condition is not null, LinkFilter.For("outcomes", "condition", "Condition")),
                new(q => q.Parent is not null, LinkFilter.For("outcomes", "parent", "Parent")),
                new(nameof(OutcomeQuery.Role), "role"),
                new(nameof(OutcomeQuery.Priority), "priority"),
            ],
            Sorts = [Sort.ById, Sort.By("name", "name")],
            Facets =
            [
                FacetCount.By("role", "role", "outcome-roles"),
                FacetCount.By("priority", "priority", "outcome-priorities"),
                FacetCount.ByLink("condition", "outcomes", "condition", "conditions"),
            ],
        },
    };
}
