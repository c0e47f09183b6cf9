using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;

namespace KnowledgeApi.LargeBase;

/// <summary>Mechanisms with their hops, and dosages.</summary>
internal static class ChainRows
{
    public static void Mechanisms(Tables tables, World world)
    {
        var rows = tables.Of("mechanism", "id, since, until, label, summary, search");
        var hops = tables.Of("mechanism_hop", "mechanism, since, position, hop, arm, claim, status");
        for (var i = 0; i < world.Scale.Mechanisms; i++)
        {
            var dice = new Dice("mechanism", i);
            var inquiry = world.Asking.Any(ref dice);
            var (nutrient, condition) = (inquiry.Nutrient, inquiry.Condition);
            var item = new Target(CollectionNames.Mechanisms, i, $"K{i:D7}", $"{nutrient.Label} and {condition.Label}");
            var claims = dice.SkewedSet(Math.Max(1, world.Scale.Claims / 10), 2 + dice.Below(5)).Select(c => World.ClaimId(c * 10)).ToArray();
            var (summary, source, status) = (Wording.Text(ref dice, 2), World.SourceId(dice.Skewed(world.Scale.Sources)), World.Code("hop-statuses", ref dice));
            tables.Item(CollectionNames.Mechanisms, i, item, isReferredTo: false,
            [
                ("source", CollectionNames.Sources, source), ("nutrients", nutrient.Collection, nutrient.Id), ("conditions", condition.Collection, condition.Id),
                .. claims.Select(c => ("hops", CollectionNames.Claims, c)), .. World.AboutOf(nutrient, condition),
            ], v =>
            {
                rows.Write(item.Id, v.Since, v.Until, item.Label, $"{summary} ({v.Since})", World.Search(item.Id, item.Label, summary));
                for (var p = 0; p < claims.Length; p++)
                    hops.Write(item.Id, v.Since, p, p, 1, claims[p], status);
            });
        }
    }

    public static void Dosages(Tables tables, World world)
    {
        var rows = tables.Of("dosage", """
            id, since, until, label, form, amount_low, amount_high, unit, basis, frequency, food, population, purpose, passages, normalised, verification, search
            """);
        for (var i = 0; i < world.Scale.Dosages; i++)
        {
            var dice = new Dice("dosage", i);
            var inquiry = world.Asking.Any(ref dice);
            var (nutrient, condition) = (inquiry.Nutrient, inquiry.Condition);
            var (amount, source) = (5m * (1 + dice.Skewed(200)), World.SourceId(dice.Skewed(world.Scale.Sources)));
            var studies = world.Asking.StudiesOn(inquiry, ref dice, most: 1).Select(World.StudyId);
            var people = dice.Chance(0.2) ? People.Of(ref dice, world.Scale) : null;
            var item = new Target(CollectionNames.Dosages, i, $"DOS{i:D7}", $"{nutrient.Label} {amount} mg for {condition.Label}");
            var form = dice.Chance(0.3) && World.FormsOf(nutrient.Index) > 0 ? World.FormId(nutrient.Id, 1) : null;
            var (basis, food) = (World.Code("bases", ref dice), World.Code("food-relations", ref dice));
            var (purpose, verification) = (World.Code("dosage-purposes", ref dice), World.Code("verification", ref dice));
            var frequency = Tables.Json(new Frequency { Times = 1, Per = "day", Text = "once a day" });
            var normalised = Tables.Json(new NormalisedDose[]
            {
                new() { Label = "as stated", Substance = nutrient.Id, AmountLow = amount, AmountHigh = amount, Unit = "mg", Per = "day", Trace = [$"{amount} mg a day"], Verification = verification },
            });
            tables.Item(CollectionNames.Dosages, i, item, isReferredTo: false,
            [
                ("nutrient", nutrient.Collection, nutrient.Id), ("condition", condition.Collection, condition.Id),
                .. studies.Select(s => ("study", CollectionNames.Studies, s)), ("source", CollectionNames.Sources, source), .. World.AboutOf(nutrient, condition), .. People.LinksOf(people),
            ], v => rows.Write(item.Id, v.Since, v.Until, item.Label, form, amount, amount + v.Since - 1, "mg", basis, frequency, food, People.Json(people), purpose,
                new[] { $"{source}-p1" }, normalised, verification, World.Search(item.Id, item.Label)));
        }
    }
}
