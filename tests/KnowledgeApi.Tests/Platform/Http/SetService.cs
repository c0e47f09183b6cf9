using System.Net;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Testing.Contract;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>A second service over the database of another one, with settings of its own. Its answers are held against the contract, too.</summary>
internal sealed class SetService : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    public SetService(TestService over, int? port = null, params (string Name, string Value)[] settings)
        : this(over, port, onSocket: false, settings)
    {
    }

    /// <param name="over">The service whose database it reads.</param>
    /// <param name="port">The port by which it reaches that database; null for the same.</param>
    /// <param name="onSocket">Whether it listens on a port of its own.</param>
    /// <param name="settings">Settings of its own.</param>
    public SetService(TestService over, int? port, bool onSocket, params (string Name, string Value)[] settings)
    {
        var reader = new NpgsqlConnectionStringBuilder(over.ReaderConnection);
        if (port is not null)
            (reader.Host, reader.Port) = ("127.0.0.1", port.Value);
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:Reader", reader.ConnectionString);
            foreach (var (name, value) in settings)
                host.UseSetting(name, value);
        });
        if (onSocket)
        {
            _factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            _factory.StartServer();
            Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        }
        var contract = new ContractHandler(over.ContractText);
        if (onSocket)
            contract.InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
        Client = onSocket ? new HttpClient(contract) { BaseAddress = Address } : _factory.CreateDefaultClient(Address, contract);
    }

    public Uri Address { get; } = new("http://localhost");

    public IServiceProvider Services => _factory.Services;

    public HttpClient Client { get; }

    /// <summary>The pool that the service reads through.</summary>
    public NpgsqlDataSource Database => _factory.Services.GetRequiredService<KnowledgeHosts>().All[0].Source;

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _factory.DisposeAsync();
    }
}
