using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using EmbeddedPostgres;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Host.Development;

/// <summary>In Development without a connection string: a PostgreSQL server of the program's own, filled from db/releases and db/knowledge, and stopped together with the program.</summary>
internal sealed partial class DevelopmentDatabase(
    DatabaseAddress address, IConfiguration configuration, TimeProvider clock, ILogger<DevelopmentDatabase> log) : IHostedService
{
    private const string Reader = "knowledge_api";
    private EmbeddedServer? _postgres;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var folder = configuration["Postgres:DataFolder"] ?? Path.Combine(Path.GetDirectoryName(Settings.Above("db")) ?? Directory.GetCurrentDirectory(), ".data", "postgres");
        var options = new EmbeddedServerOptions { DataFolder = folder, ProgramsFolder = configuration["Postgres:Programs"] };
        _postgres = await EmbeddedServer.StartAsync(options, LogProgress, cancellationToken);
        var knowledge = Settings.KnowledgeFolder(configuration["Knowledge:Folder"]);
        var filling = new DevelopmentFilling(new DevelopmentServer(_postgres.ConnectionString), clock, LogProgress, LogFault);
        var name = await filling.Fill(knowledge, configuration["Knowledge:Releases"] ?? ReleaseFolder.Beside(knowledge), cancellationToken);
        address.ConnectionString = await ReaderConnection(name);
        LogReady(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_postgres is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await _postgres.DisposeAsync();
    }

    /// <summary>As everywhere, the serving process logs in as a role that may only read.</summary>
    private async Task<string> ReaderConnection(string database)
    {
        var secret = new NpgsqlConnectionStringBuilder(_postgres!.ConnectionString).Password ?? "";
        var password = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(Reader)));
        await using var owner = Settings.OwnerDatabaseOf(_postgres.ConnectionStringFor(database));
        await using var connection = await owner.OpenConnectionAsync();
        if (!await connection.ExecuteScalarAsync<bool>(DevelopmentSql.HasRole, new { Reader }))
            await connection.ExecuteAsync(DevelopmentSql.CreateReader(Reader, password));
        return _postgres.ConnectionStringFor(database, Reader, password);
    }

    [LoggerMessage(Level = LogLevel.Information, EventId = 1, Message = "{Step}")]
    private partial void LogProgress(string step);

    [LoggerMessage(Level = LogLevel.Error, EventId = 3, Message = "{Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(Level = LogLevel.Information, EventId = 5, Message = "The knowledge base is ready after {Seconds:0.0} s")]
    private partial void LogReady(double seconds);
}
