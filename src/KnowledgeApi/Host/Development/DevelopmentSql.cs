namespace KnowledgeApi.Host.Development;

internal static class DevelopmentSql
{
    public const string HasDatabase = "select exists (select from pg_database where datname = @Name)";

    public const string HasRole = "select exists (select from pg_roles where rolname = @Reader)";

    /// <summary>Names of databases are not values, so they cannot be parameters. This name is a constant of ours.</summary>
    public static string CreateDatabase(string name) => $"create database {name}";

    /// <summary>Neither role names nor passwords can be parameters. This password is hexadecimal.</summary>
    public static string CreateReader(string name, string password) => $"create role {name} login password '{password}' in role knowledge_reader";
}
