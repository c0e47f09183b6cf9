using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>
/// A statement of a claim that answers a question of evidence: it is about this nutrient and this condition themselves, not about something that
/// leads to them.
/// </summary>
internal sealed record DirectStatement(ClaimEntry Claim, StatementEntry Statement, string Subject, string? Form, string Route, string Setting, string Condition, string Relation)
{
    public const string Oral = "oral";
    public const string Supplement = "supplement";

    private static readonly Dictionary<string, string[]> Roles = new(StringComparer.Ordinal)
    {
        ["treats"] = ["severity", "frequency", "duration", "function", "quality-of-life", "remission"],
        ["prevents"] = ["incidence"],
        ["corrects"] = [],
        ["raises-risk"] = ["harm", "incidence", "severity"],
    };

    /// <summary>Whether two routes may be the same: they are equal, or one of them is "any". Where no route is stated, it is oral.</summary>
    public static bool IsSameWay(string? one, string? other) => one == "any" || other == "any" || (one ?? Oral) == (other ?? Oral);

    /// <summary>The question that the statement answers.</summary>
    public RowKey Key => new(Subject, Condition, Relation);

    /// <summary>True where the statement is about taking something orally as a supplement, as anyone may. Only such statements produce rows by themselves.</summary>
    public bool IsOrdinary => Route == Oral && Setting == Supplement;

    public static IEnumerable<DirectStatement> From(Knowledge knowledge, ClaimEntry claim) => claim.Statements.SelectMany(s => From(knowledge, claim, s)).DistinctBy(d => (d.Key, d.Form, d.Route, d.Setting));

    /// <summary>A relation that reads the same in both directions may name the condition first.</summary>
    private static IEnumerable<DirectStatement> From(Knowledge knowledge, ClaimEntry claim, StatementEntry statement)
    {
        var forwards = From(knowledge, claim, statement, statement.Subject, statement.Object);
        var backwards = statement.Predicate is "associated-with" or "not-associated-with" ? From(knowledge, claim, statement, statement.Object, statement.Subject) : null;
        return new[] { forwards, backwards }.OfType<DirectStatement>();
    }

    private static DirectStatement? From(Knowledge knowledge, ClaimEntry claim, StatementEntry statement, string taken, string of)
    {
        if (knowledge.Condition(of) is not { } condition || NutrientSide.Find(knowledge, taken) is not { } side)
            return null;
        var term = Vocabulary.Get("predicates").Find(statement.Predicate);
        var relation = side.IsState ? term?.RelationOfState : AimOf(claim, statement) ?? term?.Relation;
        if (relation is null or "none" || !IsOf(knowledge, statement.Outcome, of, relation))
            return null;
        var lacks = condition.Nutrients?.Contains(side.Nutrient) is true;
        // That a lack of a nutrient goes with a lack of it says nothing, and only its own nutrient corrects a lack.
        if (relation == "linked-with" && lacks || relation == "corrects" && !(lacks && condition is { Kind: "deficiency", Nutrients.Length: 1 }))
            return null;
        return new(claim, statement, side.Nutrient, side.Form, statement.Route ?? Oral, statement.Setting ?? Supplement, of, relation);
    }

    /// <summary>The aim for which a guideline or authority recommends something. The advice of a page answers no question.</summary>
    private static string? AimOf(ClaimEntry claim, StatementEntry statement) => claim.Recommendation is null || statement.Predicate != "recommended-for" ? null
        : (statement.Aim ?? claim.Recommendation.Aim) switch { "treat" => "treats", "prevent" => "prevents", "correct" => "corrects", _ => "none" };

    private static bool IsOf(Knowledge knowledge, string? id, string condition, string relation) =>
        id is null || knowledge.Outcome(id) is { } outcome && (outcome.Condition is null || ConditionEntry.IsWithin(knowledge.Tree, condition, outcome.Condition))
                      && (!Roles.TryGetValue(relation, out var roles) || roles.Contains(outcome.Role));
}

/// <summary>A question of evidence: substance, condition and relation.</summary>
internal readonly record struct RowKey(string Subject, string Condition, string Relation);
