namespace EmbeddedPostgres;

/// <summary>Where the embedded PostgreSQL keeps its data, and what it is for.</summary>
public sealed record EmbeddedServerOptions
{
    /// <summary>A folder of our own: missing, empty, or made by an earlier start. Nothing else is ever touched.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c> (setting <c>Postgres:Programs</c>); searched for when absent.</summary>
    public string? ProgramsFolder { get; init; }

    /// <summary>False gives up crash safety for speed: for tests, whose data may be lost.</summary>
    public bool Durable { get; init; } = true;
}
