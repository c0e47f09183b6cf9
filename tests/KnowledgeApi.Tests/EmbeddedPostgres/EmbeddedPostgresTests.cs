using System.Net;
using System.Net.NetworkInformation;
using EmbeddedPostgres;
using Npgsql;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>The everyday life of an embedded server: start, use, stop, start again, share.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class EmbeddedPostgresTests
{
    private const string KeepSomething = "create table kept as select 42 as answer; select 1";

    [Fact]
    public async Task It_starts_answers_and_stops()
    {
        await using var trial = new TrialCluster();
        var postgres = await trial.StartAsync();
        var server = trial.Server!;

        Assert.Equal("UTF8 UTC off", await TrialCluster.AskAsync<string>(
            postgres.ConnectionString,
            "select current_setting('server_encoding') || ' ' || current_setting('timezone') || ' ' || current_setting('jit')"));

        await postgres.DisposeAsync();
        await postgres.DisposeAsync();
        Assert.False(server.IsOfLivePostgres());
        Assert.Null(trial.Server);
    }

    [Fact]
    public async Task A_second_start_finds_the_data_of_the_first()
    {
        await using var trial = new TrialCluster();
        await using (var first = await trial.StartAsync())
            await TrialCluster.AskAsync<int>(first.ConnectionString, KeepSomething);
        await using var second = await trial.StartAsync();
        Assert.Equal(42, await TrialCluster.AskAsync<int>(second.ConnectionString, "select answer from kept"));
        Assert.Single(trial.Said, line => line.StartsWith("First start", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_starts_on_one_folder_share_one_server_that_only_its_owner_stops()
    {
        await using var trial = new TrialCluster();
        var both = await Task.WhenAll(trial.StartAsync(), trial.StartAsync());
        var owner = Assert.Single(both, one => one.OwnsServer);
        var guest = Assert.Single(both, one => !one.OwnsServer);
        Assert.Equal(owner.ConnectionString, guest.ConnectionString);

        await guest.DisposeAsync();
        Assert.Equal(1, await TrialCluster.AskAsync<int>(owner.ConnectionString, "select 1"));
        await owner.DisposeAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => TrialCluster.AskAsync<int>(guest.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task It_listens_on_loopback_only_and_wants_the_password()
    {
        await using var trial = new TrialCluster();
        await using var postgres = await trial.StartAsync();
        var port = trial.Server!.Port;
        Assert.InRange(port, 1024, 32767);
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == port);
        Assert.Equal(IPAddress.Loopback, Assert.Single(listeners).Address);
        Assert.Equal("", await TrialCluster.AskAsync<string>(postgres.ConnectionString, "show unix_socket_directories"));

        var wrong = postgres.ConnectionStringFor("postgres", Cluster.Superuser, "guess");
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => TrialCluster.AskAsync<int>(wrong, "select 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    [Fact]
    public async Task A_connection_string_can_name_another_database_and_user()
    {
        await using var trial = new TrialCluster();
        await using var postgres = await trial.StartAsync();
        await TrialCluster.AskAsync<int>(postgres.ConnectionString, "create role reader login password 'secret'; select 1");

        var reader = postgres.ConnectionStringFor("template1", "reader", "secret");
        Assert.Equal("template1 reader", await TrialCluster.AskAsync<string>(reader, "select current_database() || ' ' || current_user"));
        var admin = postgres.ConnectionStringFor("template1");
        Assert.Equal("template1 postgres", await TrialCluster.AskAsync<string>(admin, "select current_database() || ' ' || current_user"));
    }

    [Fact]
    public async Task The_password_is_for_its_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var trial = new TrialCluster();
        await using var postgres = await trial.StartAsync();
        var file = Assert.Single(Directory.EnumerateFiles(trial.Folder, "*.password"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(trial.ClusterFolder));
    }
}
