using Dapper;
using KnowledgeApi.Benchmarks.Generating;
using KnowledgeApi.Conditions;
using KnowledgeApi.Evidence;
using KnowledgeApi.Http;
using Npgsql;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>The evidence on a condition, and its statements with the values that the service gives them: those of the later ones come from the first.</summary>
internal static class EvidenceQuestions
{
    private const int Different = 40;

    /// <summary>Conditions of all sizes, the largest among them.</summary>
    public static async Task<Questions> Of(string database, int claims)
    {
        var dice = new Dice("evidence asked for", claims);
        var all = new Scale(claims, Questions.Releases).Conditions;
        var conditions = Enumerable.Range(0, Different).Select(n => World.ConditionId(n < Different / 4 ? n : dice.Below(all))).Distinct().ToArray();
        await using var connection = new NpgsqlConnection(database);
        var scripts = new List<string>();
        foreach (var condition in conditions)
            scripts.Add(await Script(connection, condition));
        return new("evidence on a condition", [.. conditions.Select(c => $"/v1/conditions/{c}/evidence")], scripts);
    }

    private static async Task<string> Script(NpgsqlConnection connection, string condition)
    {
        var query = new EvidenceQuery();
        var pairs = (await connection.QueryAsync<(string Nutrient, string NutrientLabel, string Condition, string ConditionLabel, string? Conclusion, string? Claim)>(
            PairSql.ForCondition, new
            {
                Id = condition,
                At = Questions.Releases,
                Below = false,
                Certainties = query.Certainties.ToArray(),
                Verdicts = query.Verdicts.ToArray(),
                Take = ListQuery.DefaultLimit + 1,
            })).Take(ListQuery.DefaultLimit).ToList();
        return string.Join('\n',
            Questions.Script("", ConditionSql.Conditions.ItemStatements(), ("Collection", "'conditions'"), ("Take", "1"), ("Id", $"'{condition}'")),
            Questions.Script("", PairSql.ForCondition, ("Id", $"'{condition}'"), ("Below", "false"), ("Certainties", Texts(query.Certainties)), ("Verdicts", Texts(query.Verdicts)),
                ("Take", $"{ListQuery.DefaultLimit + 1}")),
            Questions.Script("", PairNumbers.Statements, ("Nutrients", Texts(pairs.Select(p => p.Nutrient))), ("Conditions", Texts(pairs.Select(p => p.Condition))),
                ("LeadClaims", Texts(pairs.Select(p => p.Claim).OfType<string>())), ("Chains", $"{ListQuery.DefaultLimit}")));
    }

    private static string Texts(IEnumerable<string> values) => $"(array[{string.Join(",", values.Select(v => $"'{v}'"))}]::text[])";
}
