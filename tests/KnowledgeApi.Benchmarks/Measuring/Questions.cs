using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.LargeBase;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>The questions that are measured, as addresses and as the very SQL behind them.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Paths">Addresses, one after the other.</param>
/// <param name="Sql">Scripts of pgbench that ask the same, taken by chance.</param>
internal sealed partial record Questions(string Name, IReadOnlyList<string> Paths, IReadOnlyList<string> Sql)
{
    public const int Releases = 4;
    private const int Different = 2_000;

    public static Questions Item(int claims)
    {
        var dice = new Dice("items asked for", claims);
        var lasting = Math.Max(1, claims / 10);
        return new("get a claim by id",
            [.. Enumerable.Range(0, Different).Select(_ => $"/v1/claims/{World.ClaimId(10 * dice.Below(lasting))}")],
            [Script($"\\set n 10 * random(0, {lasting - 1})", DocumentSql.Item, ("Id", "('CLM' || lpad((:n)::text, 8, '0'))"))]);
    }

    /// <summary>Pages from all over the list: the same one asked for by many at once would be worked out once for all of them.</summary>
    public static async Task<Questions> Pages(Uri service, int claims)
    {
        var first = await FirstCursor(service);
        var dice = new Dice("pages asked for", claims);
        return new("list of 50 claims",
            [.. Enumerable.Range(0, Different).Select(_ => $"/v1/claims?cursor={first with { Id = World.ClaimId(dice.Below(claims)) }}")],
            [Script($"\\set n random(0, {claims - 1})", ClaimCollection.Definition.Listing.Statement([Sort.ById.After], Sort.ById),
                ("Take", "51"), ("AfterId", "('CLM' || lpad((:n)::text, 8, '0'))"))]);
    }

    /// <summary>The cursor that the service gives with the first page.</summary>
    public static async Task<Cursor> FirstCursor(Uri service)
    {
        using var client = new HttpClient { BaseAddress = service };
        using var first = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync("/v1/claims?limit=1"));
        return Cursor.TryRead(first.RootElement.GetProperty("page").GetProperty("next").GetString()!)!;
    }

    /// <summary>Conditions of all sizes, hubs as often as any other; the best evidence first.</summary>
    public static Questions OfCondition(int claims) => OfCondition("claims of a condition", claims, sort: null);

    /// <summary>The same in the order of ids, which is the order that peers know.</summary>
    public static Questions OfConditionById(int claims) => OfCondition("claims of a condition by id", claims, Sort.ById.Name);

    private static Questions OfCondition(string name, int claims, string? sort)
    {
        var conditions = new Scale(claims, Releases).Conditions;
        var dice = new Dice("conditions asked for", claims);
        return new(name,
            [.. Enumerable.Range(0, Different).Select(_ => $"/v1/claims?{(sort is null ? "" : $"sort={sort}&")}condition={World.ConditionId(dice.Below(conditions))}")],
            [Script($"\\set n random(0, {conditions - 1})",
                ClaimCollection.Definition.Listing.Statement(new ClaimQuery { Condition = new ValueList(["one"]), Sort = sort }, cursor: null),
                ("Take", "51"), ("Condition", "(array['condition-' || lpad((:n)::text, 5, '0')])"))]);
    }

    /// <summary>The statements of both questions for a program that sends them with the id as their one parameter.</summary>
    public static Dictionary<string, string[]> WithOneParameter { get; } = new(StringComparer.Ordinal)
    {
        ["item"] = [.. HandWrittenSql.Item.SelectMany(s => Filled(s, ("Id", "$1")))],
        ["about"] = [.. HandWrittenSql.AboutCondition.SelectMany(s => Filled(s, ("Condition", "(array[$1::text])")))],
    };

    /// <summary>One round trip, as the service makes it.</summary>
    internal static string Script(string dice, string statements, params (string Name, string Value)[] values) =>
        $"{dice}\n\\startpipeline\n{string.Join('\n', Filled(statements, values).Select(s => s + ";"))}\n\\endpipeline\n";

    private static IEnumerable<string> Filled(string statements, params (string Name, string Value)[] values)
    {
        var known = values.Append(("At", $"{Releases}")).Append(("Collection", "'claims'")).DistinctBy(v => v.Item1).ToDictionary(v => v.Item1, v => v.Item2, StringComparer.Ordinal);
        return statements.Split(";\n").Select(s => Comments().Replace(StatementValues.ParameterName().Replace(s, m => known[m.Groups[1].Value]), "").ReplaceLineEndings(" "));
    }

    [GeneratedRegex(@"/\*.*?\*/")]
    private static partial Regex Comments();
}
