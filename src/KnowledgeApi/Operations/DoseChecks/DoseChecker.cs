using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>Puts a dose check together. A pure function of the request, its address and the release.</summary>
internal static class DoseChecker
{
    public static DoseCheck Check(DoseCheckRequest question, DoseKnowledge knowledge, LiveRelease release, string self)
    {
        var (taken, uncounted) = ItemIntakes.Of(question, knowledge);
        var nutrients = taken.GroupBy(t => t.Substance.Id, StringComparer.Ordinal).Select(g => g.ToArray()).ToArray();
        return new DoseCheck
        {
            Notice = Notice.NotAdvice,
            Data = [.. nutrients.Select(items => NutrientOf(items, question.Person, knowledge))],
            Findings = [.. new Findings(taken, question).In(knowledge.Claims)],
            Duplicates = [.. nutrients.Where(items => items.Select(t => t.Pointer).Distinct().Count() > 1)
                .Select(items => new Duplicate { Nutrient = Named(items[0].Substance), Items = [.. items.Select(t => t.Pointer).Distinct()] })],
            Studied = [.. StudiedDoses.Beside(taken, knowledge.Studied)],
            Uncounted = uncounted,
            Release = release.Id,
            Links = new PageLinks { Self = self },
        };
    }

    private static NutrientDose NutrientOf(ItemIntake[] items, DosePerson person, DoseKnowledge knowledge)
    {
        var substance = items[0].Substance;
        return new NutrientDose
        {
            Nutrient = Named(substance),
            Total = new DoseTotal
            {
                Low = items.Aggregate(Rational.Zero, (sum, t) => sum + t.Low).ToDecimal(),
                High = items.Aggregate(Rational.Zero, (sum, t) => sum + t.High).ToDecimal(),
                Unit = substance.CanonicalUnit,
                Ucum = substance.Canonical.Ucum,
                Contributions = [.. items.Select(Contribution.From)],
            },
            Authorities = [.. AuthorityCheck.Evaluate(person, knowledge.Intakes[substance.Id], items)],
            Safety = [.. knowledge.Claims.Where(c => c.Kind == "safety" && c.Nutrients.Contains(substance.Id)).Select(c => c.AsNote)],
        };
    }

    private static Reference Named(Substance substance) => Reference.To(CollectionNames.Nutrients, substance.Id, substance.Name);
}
