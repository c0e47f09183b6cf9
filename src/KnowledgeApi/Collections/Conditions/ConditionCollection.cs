using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Conditions;

/// <summary>Definition of the conditions collection.</summary>
internal static class ConditionCollection
{
    public static readonly Collection<Condition, ConditionQuery> Definition = new()
    {
        Name = CollectionNames.Conditions,
        Tag = new("Conditions", 30, "Conditions, symptoms and deficiencies."),
        ListText = new(
            "List conditions",
            "Conditions, symptoms and deficiencies with their codes in public terminologies.",
            "A page of conditions."),
        ItemText = new(
            "Get a condition",
            "One condition with its codes, and links to the claims, studies, dosages and mechanisms about it.",
            "The condition.")
        {
            IdExample = "restless-legs-syndrome",
            IdDescription = "Id of the condition.",
        },
        Entry = "Conditions, symptoms and deficiencies.",
        WorksBehind = new(WorksBehindSql.AboutThem),
        Kind = new EntryKind
        {
            Entry = typeof(ConditionEntry),
            IsThing = true,
            Tables = ["condition"],
            Open = [ConditionSql.Publish],
        },
        Items = content => content.All<ConditionEntry>(CollectionNames.Conditions).Select(new ConditionMapper(content).ToResource),
        Listing = new(CollectionNames.Conditions, "condition")
        {
            Filters =
            [
                new(nameof(ConditionQuery.Kind), "kind"),
                new(q => q.Parent is not null && q.IncludeDescendants is not true, Predicate.Comparing(nameof(ConditionQuery.Parent), ConditionSql.IsChild)),
                new(q => q.Parent is not null && q.IncludeDescendants is true, ConditionSql.IsDescendant),
            ],
            Sorts = [Sort.ById, Sort.By("name", "name")],
            Facets =
            [
                FacetCount.By("kind", "kind", "condition-kinds"),
                FacetCount.ByLink("parent", "conditions", "parents", "conditions"),
            ],
        },
    };
}
