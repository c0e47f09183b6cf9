using Npgsql;

namespace KnowledgeApi.Platform.Database;

/// <summary>Data sources for PostgreSQL.</summary>
internal static class DataSources
{
    /// <summary>One connection for the release watch, and one for lookups beside the main query of a request.</summary>
    private const int Spare = 2;

    /// <summary>The connection pool of the serving process. Session state never changes, so sessions need no reset between requests.</summary>
    public static NpgsqlDataSource Reading(string connectionString, int connections)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "knowledge-api",
            Timezone = "UTC",
            NoResetOnClose = true,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            Timeout = 2,
            CommandTimeout = 10,
            MinPoolSize = Spare,
            MaxPoolSize = connections + Spare,
            Options = "-c default_transaction_read_only=on -c statement_timeout=10s",
        };
        return NpgsqlDataSource.Create(settings);
    }
}
