namespace KnowledgeApi.Platform.Database;

internal static class MigrationSql
{
    public const string Lock = "select pg_advisory_lock(7309740)";

    public const string Unlock = "select pg_advisory_unlock(7309740)";

    public const string Table = """
        create table if not exists migration (
          name text collate "C" primary key,
          sha256 text not null,
          applied_at timestamptz not null default now());
        comment on table migration is 'The migrations that were applied.';
        comment on column migration.name is 'Name of the file.';
        comment on column migration.sha256 is 'Fingerprint of its text; an applied migration is never edited.';
        comment on column migration.applied_at is 'When it was applied.';
        """;

    public const string Applied = "select name, sha256 from migration";

    public const string Remember = "insert into migration (name, sha256) values (@Name, @Sha256)";
}
