namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Parts a and b: what serving costs beside the web server and the database under it.</summary>
internal static class Serving
{
    /// <summary>(a) Cached answers and 304 beside Kestrel that writes the same bytes.</summary>
    public static async Task Cached(Stage stage, Bench bench, string database)
    {
        const string path = "/v1/claims?condition=condition-00003";
        var (address, process, _) = await stage.Service(database, cached: true);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(address, path));
        var body = Path.Combine(bench.Folder, "body.json");
        await File.WriteAllBytesAsync(body, await answer.Content.ReadAsByteArrayAsync());
        var tag = answer.Headers.ETag!.ToString();
        using var again = await client.GetAsync(new Uri(address, path));
        var (bareAddress, bareProcess) = await stage.Bare(body, again.Headers.Where(h => h.Key is not ("Date" or "Transfer-Encoding")).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}"));
        (string, MeasuredProcess)[] ours = [("service", process.Cost), ("PostgreSQL", stage.Postgres)];
        (string, MeasuredProcess)[] bares = [("Kestrel", bareProcess.Cost)];
        var results = await bench.InTurns(
            ("get", () => Load.Http(address, [path], bench), ours), ("bare get", () => Load.Http(bareAddress, [path], bench), bares),
            ("304", () => Load.Http(address, [path], bench, ("If-None-Match", tag)), ours), ("bare 304", () => Load.Http(bareAddress, [path], bench, ("If-None-Match", tag)), bares));
        foreach (var (name, bare) in new[] { ("get", "bare get"), ("304", "bare 304") })
        {
            var (mine, limit) = (results[name], results[bare]);
            bench.Ratio("a", $"cached {name}, rate beside bare Kestrel", mine.PerSecond / limit.PerSecond, 0.85, $"{mine}; bare {limit}");
            bench.Add("a", $"cached {name}, processor time of an answer beside bare Kestrel", mine.Cpu["service"] / limit.Cpu["Kestrel"], "×");
        }
        bench.Add("a", $"cached answer of {new FileInfo(body).Length:N0} bytes at a steady 200/s: 99 of 100 within", await SteadyLoad.MostMs(new Uri(address, path), 200, bench.Seconds), "ms");
        stage.End(process);
        stage.End(bareProcess);
    }

    /// <summary>(b) Answers read each time beside pgbench running the same SQL, and a claim beside the least that reads and writes its document.</summary>
    public static async Task Cold(Stage stage, Bench bench, string database, int claims)
    {
        var (address, process, _) = await stage.Service(database, cached: false);
        await BesideBareReader(stage, bench, database, Questions.Item(claims), address, process);
        foreach (var (question, least) in new[]
        {
            (Questions.Item(claims), 0.5), (await Questions.Pages(address, claims), 0.7), (Questions.OfCondition(claims), 0.5), (EvidenceQuestions.Of(claims), 0.5),
        })
        {
            await Load.WarmUp(address, question.Paths, bench);
            var results = await bench.InTurns(
                ("service", () => Load.Http(address, question.Paths, bench), [("service", process.Cost), ("PostgreSQL", stage.Postgres)]),
                ("pgbench", () => Load.Sql(database, question.Sql, bench), [("PostgreSQL", stage.Postgres)]));
            var (mine, limit) = (results["service"], results["pgbench"]);
            bench.AtMost("b", $"{question.Name}: service's processor time beside PostgreSQL's own", mine.Cpu["service"] / limit.Cpu["PostgreSQL"], 1.5, "×", $"{mine}");
            bench.Ratio("b", $"{question.Name}: rate beside pgbench", mine.PerSecond / limit.PerSecond, least, $"pgbench {limit}");
        }
        stage.End(process);
    }

    private static async Task BesideBareReader(Stage stage, Bench bench, string database, Questions question, Uri address, Child process)
    {
        var (bareAddress, bareProcess) = await stage.BareReader(database, question.Paths[0]);
        foreach (var server in new[] { address, bareAddress })
            await Load.WarmUp(server, question.Paths, bench);
        var results = await bench.InTurns(
            ("service", () => Load.Http(address, question.Paths, bench), [("service", process.Cost), ("PostgreSQL", stage.Postgres)]),
            ("bare", () => Load.Http(bareAddress, question.Paths, bench), [("reader", bareProcess.Cost), ("PostgreSQL", stage.Postgres)]));
        var (mine, limit) = (results["service"], results["bare"]);
        bench.Ratio("b", $"{question.Name}: rate beside a bare reader", mine.PerSecond / limit.PerSecond, 0.85, $"{mine}; bare {limit}");
        bench.AtMost("b", $"{question.Name}: processor time beside a bare reader", mine.Cpu["service"] / limit.Cpu["reader"], 1.25, "×", "");
        stage.End(bareProcess);
    }
}
