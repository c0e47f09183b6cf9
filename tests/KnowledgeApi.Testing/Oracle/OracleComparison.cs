namespace KnowledgeApi.Testing.Oracle;

/// <summary>Holds what is served against an oracle, both ways.</summary>
internal static class OracleComparison
{
    public const string AnyKind = "substanceKind=nutrient,bioactive,botanical,combination,product,drug";

    /// <returns>Each difference in a sentence that begins with the id of the row.</returns>
    public static async Task<IReadOnlyList<string>> Differences(HttpClient client, EvidenceOracle oracle)
    {
        var served = (await client.All($"/v1/evidence?limit=200&{AnyKind}")).ToDictionary(r => r.Id(), StringComparer.Ordinal);
        var differences = new List<string>();
        differences.AddRange(oracle.Rows.Keys.Except(served.Keys).Select(id => $"{id} must be there: {oracle.Rows[id].Said}"));
        differences.AddRange(served.Keys.Except(oracle.Rows.Keys).Select(id => $"{id} must not be there"));
        foreach (var row in oracle.Rows.Values.Where(r => served.ContainsKey(r.Id)))
        {
            var expected = OracleFacts.Of(row, served[row.Id].At("safety", "level"));
            var given = await OracleFacts.Of(client, served[row.Id]);
            differences.AddRange(expected.Where(f => given[f.Key] != f.Value && (f.Key != "effect" || row.IsCurated))
                .Select(f => $"{row.Id}: {f.Key} must be “{f.Value}”, is “{given[f.Key]}”"));
            if (!row.IsCurated && given["effect"] is var result and not OracleFacts.Nothing && !(oracle.IsCurrent(result) && oracle.QuestionOf(result) == row.Question))
                differences.Add($"{row.Id}: {result} is of {oracle.QuestionOf(result)}, or is not current");
        }
        return differences;
    }
}
