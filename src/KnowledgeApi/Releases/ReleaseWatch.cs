namespace KnowledgeApi.Releases;

/// <summary>Looks for new releases each second, on the very node that is read, and notices when PostgreSQL goes and comes back.</summary>
internal sealed partial class ReleaseWatch(PublishedReleases releases, TimeProvider clock, ILogger<ReleaseWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        do
        {
            var wasReachable = releases.IsReachable;
            try
            {
                await releases.Refresh(stoppingToken);
                if (!wasReachable)
                    LogReachable();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                if (wasReachable)
                    LogUnreachable(failure.Message);
            }
        }
        while (await second.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, EventId = 10, Message = "PostgreSQL answers")]
    private partial void LogReachable();

    [LoggerMessage(Level = LogLevel.Warning, EventId = 11, Message = "PostgreSQL does not answer; cached answers go on. {Reason}")]
    private partial void LogUnreachable(string reason);
}
