using System.Net.Sockets;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>The ground the other tests stand on.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class PostgresServerTests(PostgresServer server)
{
    [Fact]
    public async Task A_database_is_made_from_a_template()
    {
        Assert.True(server.ServerVersion.Major >= 15);
        var first = await server.CreateDatabaseAsync("template");
        await TrialCluster.AskAsync<int>(first, "create table kept as select 42 as answer; select 1");
        var name = await TrialCluster.AskAsync<string>(first, "select current_database()::text");
        var second = await server.CreateDatabaseAsync("copy", name);
        Assert.Equal(42, await TrialCluster.AskAsync<int>(second, "select answer from kept"));
    }

    [Fact]
    public async Task A_dead_docker_socket_is_given_up_on()
    {
        var path = Path.Combine(Path.GetTempPath(), $"dead-{Guid.NewGuid():N}.sock");
        Assert.False(await DockerEngine.AnswersAsync(new Uri("unix://" + path), TimeSpan.FromSeconds(1)));
        using var silent = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        silent.Bind(new UnixDomainSocketEndPoint(path));
        silent.Listen();
        Assert.False(await DockerEngine.AnswersAsync(new Uri("unix://" + path), TimeSpan.FromSeconds(1)));
        File.Delete(path);
    }
}
