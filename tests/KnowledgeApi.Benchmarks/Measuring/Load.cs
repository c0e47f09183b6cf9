using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Asks over and over, as fast as it is answered, and says how that went.</summary>
internal static partial class Load
{
    /// <summary>Load by wrk. Every question takes the next of the given addresses.</summary>
    public static async Task<LoadReport> Http(Uri server, IReadOnlyList<string> paths, Bench bench, params (string Name, string Value)[] headers)
    {
        var script = Path.Combine(bench.Folder, "questions.lua");
        await File.WriteAllTextAsync(script, Script(paths, headers));
        var output = await Child.Run("wrk", ["-t1", $"-c{bench.Connections}", $"-d{bench.Seconds}s", "--latency", "-s", script, server.ToString()]);
        var answers = long.Parse(Answers().Match(output).Groups[1].Value);
        // A run with errors measures the errors.
        if (Errors().Match(output) is { Success: true } errors)
            throw new InvalidOperationException($"{server}{paths[0]}: {errors.Value}");
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

    private static string Script(IReadOnlyList<string> paths, (string Name, string Value)[] headers) => $$"""
        local paths = { {{string.Join(", ", paths.Select(p => $"\"{p}\""))}} }
        local n = 0
        request = function()
          n = n % #paths + 1
          return wrk.format("GET", paths[n], { {{string.Join(", ", headers.Select(h => $"[\"{h.Name}\"] = [==[{h.Value}]==]"))}} })
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
