namespace EmbeddedPostgres;

/// <summary>Options of the embedded PostgreSQL server.</summary>
public sealed record EmbeddedServerOptions
{
    /// <summary>A dedicated folder: missing, empty, or created by an earlier start. Nothing outside it is modified.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// The folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c> (setting <c>Postgres:Programs</c>); if absent, the machine is searched.
    /// </summary>
    public string? ProgramsFolder { get; init; }

    /// <summary>False trades crash safety for speed, for tests whose data may be lost.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Memory for pages of the data, in megabytes: about a quarter of what the machine has, where the data are larger than this.</summary>
    public int SharedBuffersMegabytes { get; init; } = 128;
}
