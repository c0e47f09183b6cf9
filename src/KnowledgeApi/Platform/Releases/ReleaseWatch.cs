namespace KnowledgeApi.Platform.Releases;

/// <summary>Refreshes the releases each second, on every host that is read, and notices when PostgreSQL becomes unreachable or reachable.</summary>
/// <param name="services">Provides the releases once the database has an address: hosted services are constructed before any of them starts.</param>
/// <param name="clock">Drives the timer.</param>
/// <param name="log">Logs changes.</param>
internal sealed partial class ReleaseWatch(IServiceProvider services, TimeProvider clock, ILogger<ReleaseWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One by one: a host that does not answer keeps nobody waiting for the others.
        await Task.WhenAll(services.GetRequiredService<KnowledgeHosts>().All.Select(host => Watch(host, stoppingToken)));
    }

    private async Task Watch(KnowledgeHost host, CancellationToken stoppingToken)
    {
        var releases = services.GetRequiredService<PublishedReleases>();
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        do
        {
            var wasReachable = host.IsReachable;
            try
            {
                await releases.Refresh(host, stoppingToken);
                if (!wasReachable)
                    LogReachable(host.Name);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                if (wasReachable)
                    LogUnreachable(host.Name, failure.Message);
            }
        }
        while (await second.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, EventId = 10, Message = "PostgreSQL at {Host} answers")]
    private partial void LogReachable(string host);

    [LoggerMessage(Level = LogLevel.Warning, EventId = 11, Message = "PostgreSQL at {Host} does not answer; cached answers go on. {Reason}")]
    private partial void LogUnreachable(string host, string reason);
}
