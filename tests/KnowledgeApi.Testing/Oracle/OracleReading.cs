using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>Which questions the statements of claims answer: relations, and the place of every predicate.</summary>
internal sealed class OracleReading(OracleFiles files)
{
    private static readonly string[] BothWays = ["associated-with", "not-associated-with"];

    /// <summary>Concepts that say how much there is of something.</summary>
    private static readonly string[] States = ["measure", "lab-test", "state", "deficiency"];

    /// <summary>The roles an outcome may have to stand for its condition; linked-with takes every role, corrects none.</summary>
    private static readonly Dictionary<string, string[]> Roles = new(StringComparer.Ordinal)
    {
        ["treats"] = ["severity", "frequency", "duration", "function", "quality-of-life", "remission"],
        ["prevents"] = ["incidence"],
        ["corrects"] = [],
        ["raises-risk"] = ["harm", "incidence", "severity"],
        ["linked-with"] = ["severity", "frequency", "duration", "function", "quality-of-life", "remission", "incidence", "harm", "marker", "process"],
    };

    public IEnumerable<OracleStatement> Of(JsonElement claim) => claim.List("statements").SelectMany(s => Of(claim, s));

    /// <summary>The thing that is taken, or the lack, level or state of one nutrient; null for all else.</summary>
    public OracleSide? NutrientSide(string id)
    {
        if (files.Has("nutrients", id))
            return new(id, null, false);
        if (files.Find("conditions", id) is { } condition)
            return condition.Texts("nutrients") is [var lacking] ? new(lacking, null, true) : null;
        if (files.Find("concepts", id) is not { } concept)
            return null;
        var kind = concept.Text("kind")!;
        string[] taken = kind is "nutrient-form" or "product-class" ? concept.Texts("parents")
            : kind is "product" ? [.. concept.List("composition").Where(c => c.Text("excluded") is not "True").Select(c => c.Text("ingredient")!).Distinct()]
            : [];
        if (taken is [var only] && files.Has("nutrients", only))
            return new(only, kind == "nutrient-form" ? id : null, false);
        return States.Contains(kind) && Measured(concept, []).Distinct().ToArray() is [var measured] ? new(measured, null, true) : null;
    }

    private IEnumerable<OracleStatement> Of(JsonElement claim, JsonElement statement)
    {
        var (subject, predicate, target) = (statement.Text("subject")!, statement.Text("predicate")!, statement.Text("object")!);
        (string, string)[] ways = BothWays.Contains(predicate) ? [(subject, target), (target, subject)] : [(subject, target)];
        foreach (var (nutrient, condition) in ways)
        {
            if (NutrientSide(nutrient) is { } side && files.Find("conditions", condition) is { } found
                && Relation(claim, statement, predicate, side) is { } relation
                && Fits(relation, side.Nutrient, found) && IsOf(relation, condition, statement.Text("outcome")))
            {
                yield return new(new(side.Nutrient, condition, relation), claim.Id(), side.Form, statement.Text("route") ?? "oral", statement.Text("setting"));
            }
        }
    }

    private string? Relation(JsonElement claim, JsonElement statement, string predicate, OracleSide side)
    {
        if (predicate == "recommended-for")
            return side.IsState || !claim.TryGetProperty("recommendation", out _) ? null : AimedAt(statement.Text("aim"));
        var relation = files.Term("predicates", predicate).Text(side.IsState ? "relationOfState" : "relation");
        return relation is null or "none" || side.IsState && relation != "linked-with" ? null : relation;
    }

    private static string? AimedAt(string? aim) => aim switch { "treat" => "treats", "prevent" => "prevents", "correct" => "corrects", _ => null };

    /// <summary>A lack of iron goes together with iron by its definition; and only a lack is corrected, by what is lacking.</summary>
    private static bool Fits(string relation, string nutrient, JsonElement condition) => relation switch
    {
        "linked-with" => !condition.Texts("nutrients").Contains(nutrient),
        "corrects" => condition.Text("kind") == "deficiency" && condition.Texts("nutrients") is [var only] && only == nutrient,
        _ => true,
    };

    private bool IsOf(string relation, string condition, string? outcome)
    {
        if (outcome is null)
            return true;
        var measured = files.Find("outcomes", outcome)!.Value;
        return (measured.Text("condition") is not { } of || files.Upwards("conditions", condition).Contains(of)) && Roles[relation].Contains(measured.Text("role"));
    }

    private IEnumerable<string> Measured(JsonElement concept, HashSet<string> seen)
    {
        if (!seen.Add(concept.Id()))
            yield break;
        foreach (var measured in concept.Texts("measures").Where(m => files.Has("nutrients", m)))
            yield return measured;
        foreach (var next in concept.Texts("measures").Concat(concept.Texts("parents")))
        {
            if (files.Find("concepts", next) is { } found && found.Text("kind") is "measure" or "state")
                foreach (var measured in Measured(found, seen))
                    yield return measured;
        }
    }
}
