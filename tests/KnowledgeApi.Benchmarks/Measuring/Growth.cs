using KnowledgeApi.LargeBase;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Parts g and h: what a thousand times as much knowledge changes, and what starting and idling cost.</summary>
internal static class Growth
{
    public static async Task Measure(Stage stage, Bench bench, string small, int smallClaims, string large, int largeClaims)
    {
        var (near, nearProcess, _) = await stage.Service(small, cached: false);
        var (far, farProcess, _) = await stage.Service(large, cached: false);
        (string, MeasuredProcess)[] costs = [("PostgreSQL", stage.Postgres)];
        var (selectiveSmall, selectiveLarge) = (Selective(smallClaims), Selective(largeClaims));
        var deep = await Page(far, largeClaims);
        foreach (var (address, paths) in new[] { (near, Questions.Item(smallClaims).Paths), (far, Questions.Item(largeClaims).Paths) })
            await Load.WarmUp(address, paths, bench);
        var results = await bench.InTurns(
            ("get small", () => Load.Http(near, Questions.Item(smallClaims).Paths, bench), [("service", nearProcess.Cost), .. costs]),
            ("get large", () => Load.Http(far, Questions.Item(largeClaims).Paths, bench), [("service", farProcess.Cost), .. costs]),
            ("list small", () => Load.Http(near, selectiveSmall, bench), [("service", nearProcess.Cost), .. costs]),
            ("list large", () => Load.Http(far, selectiveLarge, bench), [("service", farProcess.Cost), .. costs]),
            ("first page", () => Load.Http(far, ["/v1/claims"], bench), [("service", farProcess.Cost), .. costs]),
            ("deep page", () => Load.Http(far, [deep], bench), [("service", farProcess.Cost), .. costs]),
            ("export small", () => Bulk.Lines(near, small), [("service", nearProcess.Cost), .. costs]),
            ("export large", () => Bulk.Lines(far, large), [("service", farProcess.Cost), .. costs]));
        var growth = $"{smallClaims:N0} → {largeClaims:N0} claims";
        bench.AtMost("g", $"get by id, median, {growth}", Times("get large", "get small"), 1.5, "×", $"{results["get small"]} → {results["get large"]}");
        bench.AtMost("g", $"list of a rare thing, median, {growth}", Times("list large", "list small"), 1.5, "×", $"{results["list small"]} → {results["list large"]}");
        bench.AtMost("g", "page in the middle beside the first page, median", Times("deep page", "first page"), 1.1, "×", $"{results["first page"]} → {results["deep page"]}");
        bench.Ratio("g", $"export, rows a second, {growth}", results["export large"].PerSecond / results["export small"].PerSecond, 0.9, $"{results["export small"]} → {results["export large"]}");
        bench.AtMost("g", $"resident memory after all this, {growth}", farProcess.Cost.ResidentMegabytes() / nearProcess.Cost.ResidentMegabytes(), 1.2, "×",
            $"{nearProcess.Cost.ResidentMegabytes():N0} → {farProcess.Cost.ResidentMegabytes():N0} MB");
        stage.End(nearProcess);
        stage.End(farProcess);
        double Times(string one, string other) => results[one].MedianMs / results[other].MedianMs;
    }

    /// <summary>(h) Start to ready, and what it holds when nobody asks.</summary>
    public static async Task Start(Stage stage, Bench bench, string database)
    {
        var starts = new List<double>();
        for (var n = 0; n < 5; n++)
        {
            var (_, process, start) = await stage.Service(database, cached: true);
            starts.Add(start.TotalSeconds);
            if (n == 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(5));
                bench.AtMost("h", "resident memory, idle", process.Cost.ResidentMegabytes(), 150, "MB", "");
            }
            stage.End(process);
        }
        bench.AtMost("h", "start to ready, median of five", starts.Order().ElementAt(2), 1.5, "s", string.Join(", ", starts.Select(s => $"{s:0.00}")));
    }

    /// <summary>Sources that few claims lean on, in a base of any size.</summary>
    private static string[] Selective(int claims)
    {
        var sources = new Scale(claims, Questions.Releases).Sources;
        return [.. Enumerable.Range(1, Math.Min(50, sources / 2)).Select(n => $"/v1/claims?source={World.SourceId(sources - n)}")];
    }

    /// <summary>The address of a page in the middle of the list, as a cursor made by the service would lead to it.</summary>
    private static async Task<string> Page(Uri service, int claims) =>
        $"/v1/claims?cursor={await Questions.FirstCursor(service) with { Id = World.ClaimId(claims / 2) }}";
}
