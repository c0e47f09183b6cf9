using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase;

/// <summary>Plans claims: half of them answer a question of evidence, the others say how things act, what is in what, what to mind.</summary>
internal sealed class ClaimPlans(World world)
{
    private static readonly string[] Others =
        ["mechanism", "interaction", "safety", "composition", "definition", "deficiency", "testing", "lifestyle", "administration", "supply", "recommendation"];

    private static readonly Dictionary<string, string[]> Predicates = Vocabulary.Get("predicates").Terms.Where(t => t.Relation is "none" && t.Group is not "safety")
        .GroupBy(t => t.Group!, t => t.Code).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly string[] Leading = ["causes", "contributes-to", "risk-factor-for", "associated-with"];

    public ClaimPlan Of(int index)
    {
        var dice = new Dice("claim", index);
        var kind = dice.Chance(0.5) ? null : Others[dice.Share(32, 18, 14, 8, 8, 8, 2, 2, 2, 2)];
        var polarity = new[] { "affirms", "leaves-open", "denies", "reverses" }[dice.Share(88, 6, 5)];
        var inquiry = kind is null or "recommendation" ? world.Asking.Any(ref dice) : null;
        // A body recommends what treats, prevents or corrects.
        var aim = kind is null ? null : inquiry?.Relation switch { "treats" => "treat", "prevents" => "prevent", "corrects" => "correct", _ => null };
        var recommendation = aim is null ? null : new Recommendation
        {
            Body = $"Invented Society {dice.Skewed(50)}",
            Year = 2026 - dice.Skewed(20),
            Aim = aim,
            Direction = World.Code("recommendation-directions", ref dice),
            Strength = dice.Chance(0.5) ? "strong" : null,
        };
        StatementEntry[] statements = inquiry is null ? Besides(kind!, ref dice) : Answering(inquiry, aim, ref dice);
        var item = new Target(CollectionNames.Claims, index, World.ClaimId(index), Wording.Claim(World.LabelOf(statements[0].Subject), World.LabelOf(statements[0].Object), ref dice));
        return new ClaimPlan(item, kind ?? KindOf(inquiry!))
        {
            Inquiry = inquiry,
            Polarity = polarity,
            Statements = statements,
            Sources = dice.SkewedSet(world.Scale.Sources, 1 + dice.Below(2)),
            Studies = inquiry is null ? dice.SkewedSet(world.Scale.Studies, dice.Skewed(8)) : world.Asking.StudiesOn(inquiry, ref dice, dice.Chance(0.85) ? 1 + dice.Skewed(7) : 0),
            Population = dice.Chance(0.2) && kind != "safety" ? People.Of(ref dice, world.Scale) : null,
            Interaction = kind == "interaction" ? InteractionOf(statements, ref dice) : null,
            Recommendation = recommendation,
        };
    }

    private static string KindOf(Inquiry inquiry) => inquiry.Relation switch { "linked-with" => "association", "raises-risk" => "risk", "corrects" => "deficiency", _ => "efficacy" };

    /// <summary>The statement of a question, sometimes of further conditions too.</summary>
    private StatementEntry[] Answering(Inquiry inquiry, string? aim, ref Dice dice)
    {
        var outcome = inquiry.Relation != "corrects" && dice.Chance(0.4) ? World.OutcomeId(OutcomeEntries.Of(inquiry, isMain: true, world.Scale, ref dice)) : null;
        var first = new StatementEntry
        {
            Subject = inquiry.Nutrient.Id,
            Predicate = aim is null ? inquiry.PredicateOf(ref dice) : "recommended-for",
            Object = inquiry.Condition.Id,
            Qualifier = Qualifier(ref dice),
            Outcome = outcome,
            Route = inquiry.Route,
            Setting = inquiry.Setting,
            Aim = aim,
        };
        var statements = new List<StatementEntry> { first };
        for (var further = dice.Skewed(12) / 4; further > 0 && inquiry.Relation != "corrects"; further--)
        {
            var condition = dice.Skewed(world.Scale.Conditions);
            if (World.LackOf(condition) != inquiry.Nutrient.Index && condition != inquiry.Condition.Index)
                statements.Add(first with { Object = World.ConditionId(condition), Outcome = null });
        }
        return [.. statements];
    }

    private StatementEntry[] Besides(string kind, ref Dice dice)
    {
        var subject = kind is "interaction" or "safety" ? World.Nutrient(dice.Skewed(world.Scale.Nutrients))
            : kind == "deficiency" ? World.Concept(dice.Skewed(world.Scale.Concepts)) : world.Thing(ref dice);
        var count = kind switch { "interaction" => 1 + dice.Skewed(8), "safety" => 1, _ => 1 + (dice.Skewed(12) / 4) };
        var predicate = kind switch
        {
            "interaction" => "interacts-with",
            "safety" => "contraindicated-in",
            "deficiency" => dice.OftenFirst(Leading),
            "composition" or "supply" => dice.OftenFirst(Predicates["composition"]),
            "definition" => dice.OftenFirst(Predicates[dice.Chance(0.5) ? "classification" : "association"]),
            "testing" => dice.OftenFirst(Predicates["testing"]),
            "mechanism" => dice.OftenFirst(Predicates["mechanism"]),
            _ => dice.OftenFirst(Predicates[dice.Chance(0.5) ? "descriptive" : "clinical"]),
        };
        var safety = kind == "safety" && dice.Chance(0.6) ? new[] { "caution", "supervision", "do-not-use" }[dice.Share(80, 17)] : null;
        var statements = new List<StatementEntry>();
        for (var place = 0; place < count; place++)
        {
            var other = kind is "safety" or "deficiency" && dice.Chance(0.7) ? World.Condition(dice.Skewed(world.Scale.Conditions)) : kind switch
            {
                "interaction" when dice.Chance(0.4) => World.Nutrient(dice.Skewed(world.Scale.Nutrients)),
                "interaction" or "safety" or "deficiency" => World.Concept(dice.Skewed(world.Scale.Concepts)),
                _ => world.Thing(ref dice),
            };
            if (other.Id != subject.Id && statements.All(s => s.Object != other.Id) || statements.Count == 0 && place == count - 1)
                statements.Add(new() { Subject = subject.Id, Predicate = predicate, Object = other.Id, Qualifier = Qualifier(ref dice), Safety = safety });
        }
        return [.. statements];
    }

    private static InteractionEntry InteractionOf(StatementEntry[] statements, ref Dice dice) => new()
    {
        Nutrient = statements[0].Subject,
        Form = dice.Chance(0.1) && World.FormsOf(World.IndexOf(statements[0].Subject)) > 0 ? World.FormId(statements[0].Subject, 1) : null,
        Other = [.. statements.Select(s => s.Object)],
        Effect = Wording.Sentence(ref dice),
        Severity = dice.Chance(0.5) ? World.Code("interaction-severities", ref dice) : null,
        Management = dice.Chance(0.4) ? World.Code("interaction-managements", ref dice) : null,
        Separation = dice.Chance(0.1) ? new() { HoursBefore = 2, HoursAfter = 4, Text = "at least 2 hours before or 4 hours after" } : null,
    };

    private static string? Qualifier(ref Dice dice) => dice.Chance(0.1) ? "in adults" : null;
}
