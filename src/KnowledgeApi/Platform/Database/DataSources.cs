using Npgsql;

namespace KnowledgeApi.Platform.Database;

/// <summary>How the program speaks to PostgreSQL.</summary>
internal static class DataSources
{
    /// <summary>One connection watches the releases, one is for what a question asks beside its answer.</summary>
    private const int Spare = 2;

    /// <summary>The pool of the serving process. Sessions are never changed, so they need no reset between requests.</summary>
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
