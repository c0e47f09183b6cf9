namespace KnowledgeApi.Host.Development;

internal static class DevelopmentSql
{
    /// <summary>Which program filled a database; null where there is none, or where it was never filled to the end.</summary>
    public const string FilledBy = "select shobj_description(oid, 'pg_database') from pg_database where datname = @Name";

    public const string DraftPrefix = "knowledge_draft_";

    /// <summary>Databases of edits that no service reads, the last one made at the end.</summary>
    public const string UnusedDrafts = $@"select datname::text from pg_database d where datname like '{DraftPrefix}%' and not exists (select from pg_stat_activity a where a.datid = d.oid) order by oid";

    public const string HasRole = "select exists (select from pg_roles where rolname = @Reader)";

    /// <summary>Names of databases are not values, so they cannot be parameters. These names are constants of ours.</summary>
    public static string CreateDatabase(string name, string template) => $"create database {name} template {template}";

    public static string DropDatabase(string name) => $"drop database if exists {name} with (force)";

    /// <summary>The id is hexadecimal.</summary>
    public static string RememberFilledBy(string name, string program) => $"comment on database {name} is '{program}'";

    /// <summary>Neither role names nor passwords can be parameters. This password is hexadecimal.</summary>
    public static string CreateReader(string name, string password) => $"create role {name} login password '{password}' in role knowledge_reader";
}
