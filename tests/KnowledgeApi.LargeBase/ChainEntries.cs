using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Mechanisms;

namespace KnowledgeApi.LargeBase;

/// <summary>Mechanisms with their hops, and dosages.</summary>
internal static class ChainEntries
{
    public static MechanismEntry Mechanism(World world, int index, int since)
    {
        var dice = new Dice("mechanism", index);
        var inquiry = world.Asking.Any(ref dice);
        // Chains lean on claims that are never withdrawn.
        var claims = dice.SkewedSet(Math.Max(1, world.Scale.Claims / 10), 2 + dice.Below(5)).Select(c => World.ClaimId(c * 10)).ToArray();
        var (summary, source, status) = (Wording.Text(ref dice, 2), World.SourceId(dice.Skewed(world.Scale.Sources)), World.Code("hop-statuses", ref dice));
        return new()
        {
            Id = World.MechanismId(index),
            Label = $"{inquiry.Nutrient.Label} and {inquiry.Condition.Label}",
            Source = source,
            Summary = $"{summary} ({since})",
            Nutrients = [inquiry.Nutrient.Id],
            Conditions = [inquiry.Condition.Id],
            Hops = [.. claims.Select((claim, place) => new HopEntry { Hop = place, Arm = 1, Claim = claim, Status = status })],
        };
    }

    public static DosageEntry Dosage(World world, int index, int since)
    {
        var dice = new Dice("dosage", index);
        var inquiry = world.Asking.Any(ref dice);
        var nutrient = inquiry.Nutrient;
        var (amount, source) = (5m * (1 + dice.Skewed(200)), World.SourceId(dice.Skewed(world.Scale.Sources)));
        var studies = world.Asking.StudiesOn(inquiry, ref dice, most: 1).Select(World.StudyId).ToArray();
        var people = dice.Chance(0.2) ? People.Of(ref dice, world.Scale) : null;
        var form = dice.Chance(0.3) && World.FormsOf(nutrient.Index) > 0 ? World.FormId(nutrient.Id, 1) : null;
        var (basis, food) = (World.Code("bases", ref dice), World.Code("food-relations", ref dice));
        var (purpose, verification) = (World.Code("dosage-purposes", ref dice), World.Code("verification", ref dice));
        return new()
        {
            Id = World.DosageId(index),
            Label = $"{nutrient.Label} {amount} mg for {inquiry.Condition.Label}",
            Nutrient = nutrient.Id,
            Form = form,
            AmountLow = amount,
            AmountHigh = amount + since - 1,
            Unit = "mg",
            Basis = basis,
            Frequency = new() { Times = 1, Per = "day", Text = "once a day" },
            Food = food,
            Population = people,
            Condition = inquiry.Condition.Id,
            Purpose = purpose,
            Passages = [$"{source}-p1"],
            Studies = studies.Length == 0 ? null : studies,
            Normalised =
            [
                new() { Label = "as stated", Substance = nutrient.Id, AmountLow = amount, AmountHigh = amount, Unit = "mg", Per = "day", Trace = [$"{amount} mg a day"], Verification = verification },
            ],
            Verification = verification,
        };
    }
}
