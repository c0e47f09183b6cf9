using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Dosages;

internal static class DosageSql
{
    public const string Columns = """
        r.id, r.label, r.form, r.form_note, r.amount_low, r.amount_high, r.amount_qualifier, r.unit, r.basis, r.route, r.frequency, r.timing, r.food,
        r.duration, shown_population(r.population, @At) as population, r.purpose, r.passages, r.normalised, r.safety_note, r.verification, r.note
        """;

    public const string Publish = """
        insert into dosage (id, since, label, form, form_note, amount_low, amount_high, amount_qualifier, unit, basis, route, frequency, timing,
                            food, duration, population, purpose, passages, normalised, safety_note, verification, note, search)
        select o.id, @Ordinal, e.label, e.form, e."formNote", e."amountLow", e."amountHigh", e."amountQualifier", e.unit, e.basis, e.route, e.frequency,
               e.timing, e.food, e.duration, e.population, e.purpose, coalesce(e.passages, '{}'), e.normalised, e."safetyNote",
               e.verification, e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(
               label text, form text, "formNote" text, "amountLow" numeric, "amountHigh" numeric, "amountQualifier" text, unit text,
               basis text, route text, frequency jsonb, timing text, food text, duration text, population jsonb, purpose text, passages text[],
               normalised jsonb, "safetyNote" text, verification text, note text)
        where o.collection = 'dosages'
        """;

    public static readonly Listing<Dosage, DosageQuery> Dosages = new(CollectionNames.Dosages, "dosage")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage), new(ConversionSql.Substances), new(LimitSql.OfPage)],
        Filters =
        [
            new(q => q.Evidence is not null, EvidenceFilter.Dosages),
            new(q => q.Nutrient is not null, LinkFilter.For("dosages", "about", "@Nutrient")),
            new(q => q.Form is not null, "r.form = any(@Form)"),
            new(q => q.Condition is not null && q.IncludeDescendants is not true, LinkFilter.For("dosages", "about", "@Condition")),
            new(q => q.Condition is not null && q.IncludeDescendants is true, LinkFilter.WithNarrower("dosages", "@Condition")),
            new(q => q.Purpose is not null, "r.purpose = any(@Purpose)"),
            new(q => q.Source is not null, LinkFilter.For("dosages", "source", "@Source")),
            new(q => q.Study is not null, LinkFilter.For("dosages", "study", "@Study")),
            new(q => q.Verification is not null, "r.verification = any(@Verification)"),
        ],
        Facets =
        [
            FacetCount.By("purpose", "r.purpose", "dosage-purposes"),
            FacetCount.By("verification", "r.verification", "verification"),
            FacetCount.By("unit", "r.unit", "units"),
            FacetCount.By("basis", "r.basis", "bases"),
            FacetCount.By("food", "r.food", "food-relations"),
            FacetCount.ByLink("nutrient", "dosages", "about", "nutrients"),
            FacetCount.ByLink("condition", "dosages", "about", "conditions"),
            FacetCount.ByLink("source", "dosages", "source", "sources"),
        ],
        Read = async grid =>
        {
            var dosages = await grid.ReadAsync<Dosage>();
            var links = await Links.Read(grid);
            var substances = await Substances.Read(grid);
            var intakes = (await grid.ReadAsync<IntakeRow>()).ToLookup(i => i.Nutrient, StringComparer.Ordinal);
            LimitView[] LimitsOf(Dosage dosage, string nutrient) => DosageLimits.Of(GivenDose.Of(dosage), substances.Find(nutrient), intakes[nutrient]);
            return dosages.Select(d => d with
            {
                Limits = LimitsOf(d, links.OneOf(d.Id, "nutrient")!.Id),
                Nutrient = links.OneOf(d.Id, "nutrient")!,
                Product = links.OneOf(d.Id, "product"),
                Condition = links.OneOf(d.Id, "condition"),
                Studies = links.Of(d.Id, "study"),
                Sources = links.Of(d.Id, "source"),
            });
        },
    };
}
