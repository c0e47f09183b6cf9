using Dapper;
using Npgsql;

namespace KnowledgeApi.LargeBase;

/// <summary>Keys and indexes taken off while tables are filled, and built from the whole afterwards: many times faster, and the same in the end.</summary>
internal sealed class BuiltAfterwards(NpgsqlConnection owner)
{
    private const string Constraints = """
        select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
               format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as "on"
        from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('f', 'p', 'u') and conrelid not in ('release'::regclass, 'migration'::regclass)
        order by contype, conname
        """;

    private const string Indexes = """
        select format('drop index %s', i.indexrelid::regclass) as off, pg_get_indexdef(i.indexrelid) as "on"
        from pg_index i join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
        """;

    private readonly List<string> _toBuild = [];

    public async Task TakeOff()
    {
        foreach (var catalogue in new[] { Constraints, Indexes })
        {
            // Foreign keys sort first and so go first; they come back last.
            foreach (var (off, on) in (await owner.QueryAsync<(string, string)>(catalogue)).AsList())
            {
                await owner.ExecuteAsync(off);
                _toBuild.Add(on);
            }
        }
    }

    public async Task Build(CancellationToken cancelled)
    {
        foreach (var statement in _toBuild.OrderBy(s => s.Contains("FOREIGN KEY", StringComparison.Ordinal)))
            await owner.ExecuteAsync(new CommandDefinition(statement, commandTimeout: 0, cancellationToken: cancelled));
    }
}
