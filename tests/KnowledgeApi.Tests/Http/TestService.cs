using System.Collections.Concurrent;
using KnowledgeApi.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Tests.Database;
using Microsoft.AspNetCore.Mvc.Testing;
using Npgsql;

namespace KnowledgeApi.Tests.Http;

/// <summary>The API over a real PostgreSQL that holds the real knowledge, reached over HTTP by a role that may only read.</summary>
public sealed class TestService : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<PostgresServer, Lazy<Task<TestService>>> Shared = new();
    private readonly WebApplicationFactory<Program> _factory;

    private TestService(string owner, string reader)
    {
        OwnerConnection = owner;
        ReaderConnection = reader;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("ConnectionStrings:Reader", reader));
        Client = NewClient();
    }

    /// <summary>A superuser's connection to the database behind the service.</summary>
    public string OwnerConnection { get; }

    /// <summary>The connection the service itself uses.</summary>
    public string ReaderConnection { get; }

    /// <summary>Does not follow redirects. Every answer it gets is held against the contract.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>The folder of the real curated files.</summary>
    public static string KnowledgeFolder => Settings.KnowledgeFolder(null);

    /// <summary>The one service that all reading tests share. Tests that publish start their own with <see cref="StartAsync"/>.</summary>
    public static Task<TestService> SharedAsync(PostgresServer postgres) =>
        Shared.GetOrAdd(postgres, p => new Lazy<Task<TestService>>(async () => p.DisposeWithMe(await StartAsync(p)))).Value;

    /// <summary>A service with a database of its own, filled from a folder of curated files (by default the real ones).</summary>
    public static async Task<TestService> StartAsync(PostgresServer postgres, string? knowledgeFolder = null)
    {
        var owner = await postgres.CreateDatabaseAsync("api");
        await using (var database = Settings.OwnerDatabaseOf(owner))
        {
            await new Migrator(database).Migrate(CancellationToken.None);
            await PublishAsync(database, knowledgeFolder ?? KnowledgeFolder);
        }
        return new TestService(owner, await postgres.CreateReaderAsync(owner));
    }

    /// <summary>Publishes a folder into the service's database, as the verb does; returns what it did.</summary>
    internal async Task<Publication> PublishAsync(string knowledgeFolder)
    {
        await using var database = Settings.OwnerDatabaseOf(OwnerConnection);
        return await PublishAsync(database, knowledgeFolder);
    }

    public HttpClient NewClient(params DelegatingHandler[] handlers) =>
        _factory.CreateDefaultClient(new Uri("http://localhost"), handlers);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
    }

    private static async Task<Publication> PublishAsync(NpgsqlDataSource database, string folder)
    {
        var tree = KnowledgeTree.Read(folder);
        Assert.Empty(new Curation(tree).Check());
        return await new Publisher(database, TimeProvider.System).Publish(tree, notes: null, dryRun: false, CancellationToken.None);
    }
}
