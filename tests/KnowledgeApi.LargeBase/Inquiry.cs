using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase;

/// <summary>A question of evidence: something given, in some way, for a condition, in a relation. Several may ask the same.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Nutrient">What is given.</param>
/// <param name="Condition">For what.</param>
/// <param name="Relation">In which relation.</param>
/// <param name="Route">How it is given; null for by mouth.</param>
/// <param name="Setting">Where it is given; null for a supplement.</param>
internal sealed record Inquiry(int Index, Target Nutrient, Target Condition, string Relation, string? Route, string? Setting)
{
    private static readonly Dictionary<string, string[]> Predicates = Vocabulary.Get("predicates").Terms.Where(t => t.Code != "not-associated-with")
        .GroupBy(t => t.Relation ?? "none", t => t.Code).ToDictionary(r => r.Key, r => r.ToArray(), StringComparer.Ordinal);

    /// <summary>However much is claimed about it, a substance harms in few ways only; every row of evidence on it tells them all.</summary>
    private const int Harms = 12;

    /// <summary>Whether a condition is among those harms.</summary>
    public static bool MayHarm(int condition) => condition < Harms;

    private Dice Truth => new($"truth of {Relation}", ((long)Nutrient.Index << 32) + Condition.Index);

    /// <summary>Where the evidence points: the same for all that ask the same.</summary>
    public Tendency Tendency
    {
        get
        {
            var dice = Truth;
            return Relation == "raises-risk" && !MayHarm(Condition.Index) ? Tendency.DoesNotHold : (Tendency)dice.Share(55, 25);
        }
    }

    /// <summary>Whether the evidence carries more than very low certainty.</summary>
    public bool IsRated
    {
        get
        {
            var dice = Truth;
            dice.Below(2);
            return dice.Chance(0.35);
        }
    }

    public string PredicateOf(ref Dice dice) => dice.OftenFirst(Predicates[Relation]);
}

/// <summary>Where the evidence on a question points.</summary>
internal enum Tendency
{
    Holds,
    DoesNotHold,
    Open,
}
