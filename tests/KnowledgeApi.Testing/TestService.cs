using System.Collections.Concurrent;
using System.Net;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Database;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Publishing;
using KnowledgeApi.Testing.Contract;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Testing;

/// <summary>The API over a real PostgreSQL that holds the curated files the suite stands on, read by a role that may only read and asked over real HTTP on loopback.</summary>
public sealed class TestService : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<PostgresServer, Lazy<Task<TestService>>> Shared = new();
    // The role that may read is one for all databases of a server: two migrations must not create it at once.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private readonly WebApplicationFactory<Program> _factory;
    private readonly Lazy<Task<string>> _contract;

    private TestService(string owner, string reader, params (string Name, string Value)[] settings)
    {
        OwnerConnection = owner;
        ReaderConnection = reader;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:Reader", reader);
            foreach (var (name, value) in settings)
                host.UseSetting(name, value);
        });
        _factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _factory.StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        _contract = new Lazy<Task<string>>(async () =>
        {
            using var client = new HttpClient();
            return await client.GetStringAsync(new Uri(Address, "/openapi/v1.json"));
        });
        Client = NewClient();
    }

    /// <summary>A superuser's connection to the database behind the service.</summary>
    public string OwnerConnection { get; }

    /// <summary>The connection the service itself uses.</summary>
    public string ReaderConnection { get; }

    /// <summary>Where the service listens.</summary>
    public Uri Address { get; }

    /// <summary>Neither follows redirects nor decompresses. Every answer it gets is held against the contract.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>The folder of curated files that the suite stands on.</summary>
    public static string KnowledgeFolder => Curated.Folder;

    /// <summary>The one service that all reading tests share. Tests that publish start their own with <see cref="StartAsync"/>.</summary>
    public static Task<TestService> SharedAsync(PostgresServer postgres) =>
        Shared.GetOrAdd(postgres, p => new Lazy<Task<TestService>>(async () => p.DisposeWithMe(await StartAsync(p)))).Value;

    /// <summary>A service with a database of its own, filled from a folder of curated files (by default those the suite stands on), now or at the time of a clock.</summary>
    public static async Task<TestService> StartAsync(PostgresServer postgres, string? knowledgeFolder = null, TimeProvider? clock = null)
    {
        var folder = knowledgeFolder ?? KnowledgeFolder;
        // Two processors: the files are checked while the database is made, and the contract is written while they are published.
        var faults = Task.Run(() => Curated.Check(folder));
        var owner = await postgres.CreateDatabaseAsync("api");
        await using (var database = Settings.OwnerDatabaseOf(owner))
        {
            await OneAtATime.WaitAsync();
            try
            {
                await new Migrator(database).Migrate(CancellationToken.None);
            }
            finally
            {
                OneAtATime.Release();
            }
        }
        var service = new TestService(owner, await postgres.CreateReaderAsync(owner));
        var contract = Task.Run(service.ContractText);
        Assert.Empty(await faults);
        await service.PublishCheckedAsync(folder, clock);
        await contract;
        return service;
    }

    /// <summary>A service over a database that is filled already.</summary>
    public static TestService Over(string connection, params (string Name, string Value)[] settings) => new(connection, connection, settings);

    /// <summary>Publishes a folder into the service's database, as the command does, and waits until the service has seen it; returns what was done.</summary>
    internal async Task<Publication> PublishAsync(string knowledgeFolder)
    {
        Assert.Empty(Curated.Check(knowledgeFolder));
        return await PublishCheckedAsync(knowledgeFolder);
    }

    private async Task<Publication> PublishCheckedAsync(string knowledgeFolder, TimeProvider? clock = null)
    {
        await using var database = Settings.OwnerDatabaseOf(OwnerConnection);
        var publication = await Curated.Publish(database, knowledgeFolder, clock: clock);
        await Services.GetRequiredService<PublishedReleases>().Find(publication.Release, CancellationToken.None);
        return publication;
    }

    /// <summary>The OpenAPI document, as it is served.</summary>
    public Task<string> ContractText() => _contract.Value;

    /// <summary>Another client like <see cref="Client"/>.</summary>
    public HttpClient NewClient() =>
        new(new ContractHandler(ContractText) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
    }
}
