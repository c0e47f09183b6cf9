using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Forms;

/// <summary>Definition of the forms collection.</summary>
internal static class FormCollection
{
    public static readonly Collection<Form, FormQuery> Definition = new()
    {
        Name = CollectionNames.Forms,
        Tag = new("Forms", 45, "Chemical forms of nutrients, with what amounts of them amount to."),
        ListText = new(
            "List forms",
            "Chemical forms of nutrients with their composition, identifiers and conversion factors, and the doses studied with them.",
            "A page of forms."),
        ItemText = new(
            "Get a form",
            "One chemical form of a nutrient: its formula, molar mass and elemental fraction, its identifiers, its factors for activity units, and the doses and studies that name it.",
            "The form.")
        {
            IdExample = "magnesium-oxide",
            IdDescription = "Id of the form.",
        },
        Entry = "Chemical forms of nutrients.",
        FirstQuestion = ["nutrient"],
        Kind = new EntryKind
        {
            Entry = typeof(FormEntry),
            PartOf = new(CollectionNames.Nutrients, FormEntry.PartsIn),
            Tables = ["form"],
            Open = [FormSql.Publish],
        },
        Items = content => content.All<FormEntry>(CollectionNames.Forms).Select(new FormMapper(content).ToResource),
        Listing = new(CollectionNames.Forms, "form")
        {
            Filters =
            [
                new(nameof(FormQuery.Nutrient), "nutrient"),
                new(nameof(FormQuery.Concept), "concept"),
                new(nameof(FormQuery.Element), "element"),
                new(nameof(FormQuery.HasElementalFraction), "has_elemental_fraction", "="),
                new(nameof(FormQuery.HasActivity), "has_activity", "="),
                new(nameof(FormQuery.Origin), "origin"),
                new(nameof(FormQuery.Verification), "verification"),
            ],
            Sorts = [Sort.ById, Sort.By("name", "name")],
            Facets =
            [
                FacetCount.ByLink("nutrient", CollectionNames.Forms, "nutrient", CollectionNames.Nutrients),
                FacetCount.By("element", "element"),
                FacetCount.By("hasElementalFraction", "has_elemental_fraction"),
                FacetCount.By("hasActivity", "has_activity"),
                FacetCount.By("origin", "origin", "origins"),
                FacetCount.By("verification", "verification", "verification"),
            ],
        },
    };
}
