using KnowledgeApi.Testing.Contract;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>A second service over the database of another one, with settings of its own. Its answers are held against the contract, too.</summary>
internal sealed class SetService : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    public SetService(TestService over, int? port = null, params (string Name, string Value)[] settings)
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
        Client = _factory.CreateDefaultClient(new Uri("http://localhost"), new ContractHandler(over.ContractText));
    }

    public HttpClient Client { get; }

    /// <summary>The pool that the service reads through.</summary>
    public NpgsqlDataSource Database => _factory.Services.GetRequiredService<NpgsqlDataSource>();

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _factory.DisposeAsync();
    }
}
