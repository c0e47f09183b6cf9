using System.Diagnostics;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Asks at a constant rate, whatever the answers do, and counts each from the moment it was due: what a caller feels.</summary>
internal static class SteadyLoad
{
    public static async Task<double> MostMs(Uri address, int perSecond, int seconds)
    {
        using var client = new HttpClient();
        await client.GetByteArrayAsync(address);
        var clock = Stopwatch.StartNew();
        var asked = new List<Task<double>>();
        for (var n = 0; n < perSecond * seconds; n++)
        {
            var due = TimeSpan.FromSeconds((double)n / perSecond);
            if (due > clock.Elapsed)
                await Task.Delay(due - clock.Elapsed);
            asked.Add(Ask(client, address, clock, due));
        }
        var times = (await Task.WhenAll(asked)).Order().ToArray();
        return times[times.Length * 99 / 100];
    }

    private static async Task<double> Ask(HttpClient client, Uri address, Stopwatch clock, TimeSpan due)
    {
        await client.GetByteArrayAsync(address);
        return (clock.Elapsed - due).TotalMilliseconds;
    }
}
