using Npgsql;

namespace EmbeddedPostgres;

/// <summary>How to connect to a cluster's server on a port.</summary>
internal sealed record ServerAddress(Cluster Cluster, int Port)
{
    public NpgsqlConnectionStringBuilder Connection() => new()
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Cluster.Superuser,
        Password = Cluster.ReadPassword(),
        Database = "postgres",
        // Another program on the port must not be able to request the password in clear text.
        RequireAuth = "ScramSHA256",
        // On loopback, TLS and GSS encryption protect nothing, and negotiating them costs a round trip.
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    /// <summary>Whether the server on the port is this cluster's: no other server knows its password.</summary>
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
