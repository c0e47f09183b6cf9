using EmbeddedPostgres;
using KnowledgeApi.Platform.Database;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Host.Development;

/// <summary>Chooses the database that the serving process reads: the configured one or, in Development, one of its own.</summary>
internal static class ReadingDatabase
{
    public static void AddReadingDatabase(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var configured = configuration.GetConnectionString("Reader");
        var address = new DatabaseAddress { ConnectionString = string.IsNullOrWhiteSpace(configured) ? null : configured };
        services.AddSingleton(address);
        services.AddSingleton(_ => new KnowledgeHosts(
            HostList.Of(address.ConnectionString ?? throw new InvalidOperationException("The database has not been started.")), RequestLimits.FromConfiguration(configuration).Connections));
        if (address.ConnectionString is not null)
            return;
        if (environment.IsDevelopment())
            services.AddHostedService<DevelopmentDatabase>();
        else
            services.AddHostedService<MissingDatabase>();
    }

    /// <summary>Outside Development a missing connection string stops the start; an embedded database is never used instead.</summary>
    private sealed class MissingDatabase : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new EmbeddedServerException(
            "No connection string: set ConnectionStrings__Reader to a role that may only read (see README). Only in Development does the program start a database of its own.");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>The address of the database; known from the start, or once the embedded server runs.</summary>
internal sealed class DatabaseAddress
{
    public string? ConnectionString { get; set; }
}
