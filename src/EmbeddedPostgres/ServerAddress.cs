using Npgsql;

namespace EmbeddedPostgres;

/// <summary>How a cluster's server is reached on a port.</summary>
internal sealed record ServerAddress(Cluster Cluster, int Port)
{
    public NpgsqlConnectionStringBuilder Connection() => new()
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Cluster.Superuser,
        Password = Cluster.ReadPassword(),
        Database = "postgres",
        // A stranger on the port must not be able to ask for the password in clear.
        RequireAuth = "ScramSHA256",
        // On loopback neither has anything to protect, and asking for them costs a round trip.
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    /// <summary>Whether the server there is this cluster's: no other knows its password.</summary>
    public async Task<bool> AnswersAsync(CancellationToken ct)
    {
        var once = Connection();
        once.Pooling = false;
        once.Timeout = 3;
        try
        {
            await using var connection = new NpgsqlConnection(once.ConnectionString);
            await connection.OpenAsync(ct);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
