using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Forms;

/// <summary>A form as an entry of its own. Curators write it within its nutrient.</summary>
internal sealed record FormEntry : Entry
{
    public required string Nutrient { get; init; }
    public required NutrientForm Form { get; init; }

    public static IEnumerable<FormEntry> PartsIn(Entry nutrient) =>
        (((NutrientEntry)nutrient).Forms ?? []).Select(form => new FormEntry { Id = form.Id, Nutrient = nutrient.Id, Form = form });

    /// <summary>The names by which doses, arms of studies and conclusions may call it: its own id, and that of its concept.</summary>
    public IEnumerable<string> Called() => new[] { Id, Form.Concept }.OfType<string>().Distinct(StringComparer.Ordinal);

    public override string ShownAs() => Form.Name;

    public override IEnumerable<string> Things(KnowledgeTree tree) => new[] { Nutrient, Form.Concept }.OfType<string>();

    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("nutrient", CollectionNames.Nutrients, Nutrient),
        .. EntryLink.One("concept", CollectionNames.Concepts, Form.Concept),
    ];

    // Its names stand with the nutrient, where they resolve to the nutrient and this form at once.
    public override IEnumerable<string?> SearchTexts() => [Id, Form.Name, .. Form.Synonyms ?? [], Form.Formula, Form.Note];
}
