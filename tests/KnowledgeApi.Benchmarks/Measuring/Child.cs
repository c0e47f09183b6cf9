using System.Diagnostics;
using System.Text;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>A program started for a measurement and ended with it.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public Child(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public MeasuredProcess Cost => new(_process.Id, withChildren: false);

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Runs a program to its end and returns what it printed.</summary>
    public static async Task<string> Run(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        using var child = new Child(program, arguments, environment);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        await child._process.WaitForExitAsync(limit.Token);
        return child._process.ExitCode == 0 ? child.Output : throw new InvalidOperationException($"{program} failed: {child.Output}");
    }

    /// <summary>Waits until an address answers with success; returns how long that took.</summary>
    public async Task<TimeSpan> Ready(Uri address)
    {
        var clock = Stopwatch.StartNew();
        using var client = new HttpClient();
        while (clock.Elapsed < TimeSpan.FromSeconds(60) && !_process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(address);
                if (answer.IsSuccessStatusCode)
                    return clock.Elapsed;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
            await Task.Delay(10);
        }
        throw new InvalidOperationException($"{_process.StartInfo.FileName} is not ready at {address}: {Output}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit(5_000);
        }
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }
}
