using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using EmbeddedPostgres;
using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Host.Development;

/// <summary>In Development without a connection string: a PostgreSQL server of the program's own, migrated, filled from db/knowledge, and stopped together with the program.</summary>
internal sealed partial class DevelopmentDatabase(
    DatabaseAddress address, IConfiguration configuration, TimeProvider clock, ILogger<DevelopmentDatabase> log) : IHostedService
{
    private const string Name = "knowledge";
    private const string Reader = "knowledge_api";
    private EmbeddedServer? _postgres;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var folder = configuration["Postgres:DataFolder"] ?? Path.Combine(Path.GetDirectoryName(Settings.Above("db")) ?? Directory.GetCurrentDirectory(), ".data", "postgres");
        var options = new EmbeddedServerOptions { DataFolder = folder, ProgramsFolder = configuration["Postgres:Programs"] };
        _postgres = await EmbeddedServer.StartAsync(options, LogProgress, cancellationToken);
        await CreateDatabase(cancellationToken);
        await using var owner = Settings.OwnerDatabaseOf(_postgres.ConnectionStringFor(Name));
        await DatabaseUpdate.Run(owner, cancellationToken);
        await Publish(owner, cancellationToken);
        address.ConnectionString = await ReaderConnection(owner);
        LogReady(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_postgres is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await _postgres.DisposeAsync();
    }

    private async Task CreateDatabase(CancellationToken cancelled)
    {
        await using var server = Settings.OwnerDatabaseOf(_postgres!.ConnectionString);
        await using var connection = await server.OpenConnectionAsync(cancelled);
        if (!await connection.ExecuteScalarAsync<bool>(DevelopmentSql.HasDatabase, new { Name }))
            await connection.ExecuteAsync(DevelopmentSql.CreateDatabase(Name));
    }

    private async Task Publish(NpgsqlDataSource owner, CancellationToken cancelled)
    {
        var folder = Settings.KnowledgeFolder(configuration["Knowledge:Folder"]);
        var tree = Catalogue.Read(folder);
        var faults = new KnowledgeValidator(tree, ReleasePlan.Current).Check();
        if (faults.Count > 0)
        {
            foreach (var fault in faults.Take(20))
                LogFault(fault);
            LogUnpublished(faults.Count);
            return;
        }
        try
        {
            var publication = await new Publisher(owner, clock, ReleasePlan.Current).Publish(tree, notes: null, dryRun: false, cancelled);
            if (publication.Release is not null)
                LogPublished(publication.Release, publication.Changes.Count);
        }
        catch (PublishException refused)
        {
            LogRefused(refused.Message);
        }
    }

    /// <summary>As everywhere, the serving process logs in as a role that may only read.</summary>
    private async Task<string> ReaderConnection(NpgsqlDataSource owner)
    {
        var secret = new NpgsqlConnectionStringBuilder(_postgres!.ConnectionString).Password ?? "";
        var password = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(Reader)));
        await using var connection = await owner.OpenConnectionAsync();
        if (!await connection.ExecuteScalarAsync<bool>(DevelopmentSql.HasRole, new { Reader }))
            await connection.ExecuteAsync(DevelopmentSql.CreateReader(Reader, password));
        return _postgres.ConnectionStringFor(Name, Reader, password);
    }

    [LoggerMessage(Level = LogLevel.Information, EventId = 1, Message = "{Step}")]
    private partial void LogProgress(string step);

    [LoggerMessage(Level = LogLevel.Information, EventId = 2, Message = "Published release {Release}: {Changes} changes")]
    private partial void LogPublished(string release, int changes);

    [LoggerMessage(Level = LogLevel.Error, EventId = 3, Message = "{Fault}")]
    private partial void LogFault(Fault fault);

    [LoggerMessage(Level = LogLevel.Error, EventId = 4, Message = "{Faults} faults in the curated files: the live release stays as it was. Run `check` for all of them.")]
    private partial void LogUnpublished(int faults);

    [LoggerMessage(Level = LogLevel.Error, EventId = 6, Message = "The live release stays as it was. {Reasons}")]
    private partial void LogRefused(string reasons);

    [LoggerMessage(Level = LogLevel.Information, EventId = 5, Message = "The knowledge base is ready after {Seconds:0.0} s")]
    private partial void LogReady(double seconds);
}
