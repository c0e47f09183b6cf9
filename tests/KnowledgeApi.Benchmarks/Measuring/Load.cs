using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Asks over and over, as fast as it is answered, and says how that went.</summary>
internal static partial class Load
{
    private const int WarmUps = 3;

    /// <summary>Load by wrk. Every question takes the next of the given addresses.</summary>
    public static Task<LoadReport> Http(Uri server, IReadOnlyList<string> paths, Bench bench, params (string Name, string Value)[] headers) =>
        Wrk(server, paths[0], Script("GET", paths, [], headers), bench);

    /// <summary>Asks until the runtime has compiled what is often run for what it saw: some ten thousand answers, and a few seconds after.</summary>
    public static async Task WarmUp(Uri server, IReadOnlyList<string> paths, Bench bench)
    {
        for (var n = 0; n < WarmUps; n++)
            await Http(server, paths, bench);
    }

    /// <summary>Load by wrk. Every question sends the next of the given bodies to the same address.</summary>
    public static Task<LoadReport> Post(Uri server, string path, IReadOnlyList<string> bodies, Bench bench) =>
        Wrk(server, path, Script("POST", [path], [.. bodies.Select(b => $"[==[{b}]==]")], [("Content-Type", "application/json")]), bench);

    private static async Task<LoadReport> Wrk(Uri server, string path, string questions, Bench bench)
    {
        var script = Path.Combine(bench.Folder, "questions.lua");
        await File.WriteAllTextAsync(script, questions);
        var output = await Child.Run("wrk", ["-t1", $"-c{bench.Connections}", $"-d{bench.Seconds}s", "--latency", "-s", script, server.ToString()]);
        var answers = long.Parse(Answers().Match(output).Groups[1].Value);
        // A run with errors measures the errors.
        if (Errors().Match(output) is { Success: true } errors)
            throw new InvalidOperationException($"{server}{path}: {errors.Value}");
        return new LoadReport(answers, Number(Rate().Match(output)), Milliseconds(Half().Match(output)), Milliseconds(Most().Match(output)));
    }

    /// <summary>Load by pgbench, prepared statements, one round trip an operation.</summary>
    public static async Task<LoadReport> Sql(string connection, IReadOnlyList<string> scripts, Bench bench)
    {
        var files = new List<string>();
        for (var n = 0; n < scripts.Count; n++)
        {
            var script = Path.Combine(bench.Folder, $"question-{n}.sql");
            await File.WriteAllTextAsync(script, scripts[n]);
            files.AddRange(["-f", script]);
        }
        var server = new Npgsql.NpgsqlConnectionStringBuilder(connection);
        var output = await Child.Run("pgbench", ["-n", "-M", "prepared", .. files, "-c", $"{bench.Connections}", "-j", "1", "-T", $"{bench.Seconds}",
            "-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, server.Database!], ("PGPASSWORD", server.Password ?? ""));
        return new LoadReport(long.Parse(Transactions().Match(output).Groups[1].Value), Number(Tps().Match(output)), Number(Latency().Match(output)), null);
    }

    private static string Script(string method, IReadOnlyList<string> paths, IReadOnlyList<string> bodies, (string Name, string Value)[] headers) => $$"""
        local paths = { {{string.Join(", ", paths.Select(p => $"\"{p}\""))}} }
        local bodies = { {{string.Join(", ", bodies)}} }
        local headers = { {{string.Join(", ", headers.Select(h => $"[\"{h.Name}\"] = [==[{h.Value}]==]"))}} }
        local n = 0
        request = function()
          n = n + 1
          return wrk.format("{{method}}", paths[(n - 1) % #paths + 1], headers, bodies[(n - 1) % math.max(1, #bodies) + 1])
        end
        """;

    private static double Number(Match match) => match.Success ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : double.NaN;

    private static double Milliseconds(Match match) => Number(match) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Answers();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Most();

    [GeneratedRegex(@"(Non-2xx or 3xx responses|Socket errors).*")]
    private static partial Regex Errors();

    [GeneratedRegex(@"transactions actually processed: (\d+)")]
    private static partial Regex Transactions();

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Tps();

    [GeneratedRegex(@"latency average = ([\d.]+) ms")]
    private static partial Regex Latency();
}

/// <summary>How a load went.</summary>
internal sealed record LoadReport(long Answers, double PerSecond, double MedianMs, double? MostMs);
