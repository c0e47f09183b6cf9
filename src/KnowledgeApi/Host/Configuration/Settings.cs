using System.CommandLine;
using Npgsql;

namespace KnowledgeApi.Host.Configuration;

/// <summary>What the commands share: the location of the database and of the curated files.</summary>
internal static class Settings
{
    public static Option<string?> Owner() => new("--connection")
    {
        Description = "Connection string of the role that owns the schema. Default: ConnectionStrings:Owner, for example from the environment variable ConnectionStrings__Owner.",
    };

    public static Option<string?> Reader() => new("--connection")
    {
        Description = "Connection string of a role that may read. Default: ConnectionStrings:Reader, else ConnectionStrings:Owner.",
    };

    public static Option<string?> Knowledge() => new("--knowledge")
    {
        Description = "Folder of the curated files. Default: db/knowledge here or above.",
    };

    public static Option<string?> Releases() => new("--releases")
    {
        Description = "Folder of the releases. Default: db/releases here or above.",
    };

    public static NpgsqlDataSource OwnerDatabase(string? given)
    {
        var connection = given ?? Configuration().GetConnectionString("Owner")
            ?? throw new InvalidOperationException("Which database? Give --connection, or set ConnectionStrings__Owner.");
        return OwnerDatabaseOf(connection);
    }

    public static string ReaderConnection(string? given) =>
        given ?? Configuration().GetConnectionString("Reader") ?? Configuration().GetConnectionString("Owner")
        ?? throw new InvalidOperationException("Which database? Give --connection, or set ConnectionStrings__Reader.");

    /// <summary>
    /// Unpooled, so that session locks and settings end with the connection. Without a time limit: what the owner does takes as long as the base is
    /// large, and half of it would be worth nothing.
    /// </summary>
    public static NpgsqlDataSource OwnerDatabaseOf(string connection) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Pooling = false, CommandTimeout = 0, Timezone = "UTC", ApplicationName = "knowledge-publish" });

    public static string KnowledgeFolder(string? given) => given ?? Above("db/knowledge")
        ?? throw new InvalidOperationException("There is no db/knowledge here or above. Name the folder with --knowledge.");

    public static string ReleasesFolder(string? given) => given ?? Above("db/releases")
        ?? throw new InvalidOperationException("There is no db/releases here or above. Name the folder with --releases.");

    /// <summary>A folder of the repository, searched from the working folder and from the program's folder upwards.</summary>
    public static string? Above(string path)
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, path);
                if (Directory.Exists(candidate))
                    return candidate;
            }
        }
        return null;
    }

    private static IConfiguration Configuration() => new ConfigurationBuilder()
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
