using Dapper;
using Npgsql;

namespace KnowledgeApi.LargeBase;

/// <summary>
/// Foreign keys, and the indexes of lists and searches: taken off while the first release is written, and built from the whole afterwards, many times
/// faster and the same in the end. Primary and unique keys stay, for publishing relies on them.
/// </summary>
internal sealed class BuiltAfterwards(NpgsqlConnection owner)
{
    private const string ForeignKeys = """
        select format('alter table %s drop constraint %I', conrelid::regclass, conname),
               format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint
        where connamespace = 'public'::regnamespace and contype = 'f'
        """;

    private const string Indexes = """
        select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
        from pg_index i join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and not i.indisunique
        """;

    private readonly List<string> _toBuild = [];

    public async Task TakeOff()
    {
        foreach (var catalogue in new[] { Indexes, ForeignKeys })
        {
            foreach (var (off, on) in (await owner.QueryAsync<(string, string)>(catalogue)).AsList())
            {
                await owner.ExecuteAsync(off);
                _toBuild.Add(on);
            }
        }
    }

    public async Task Build(CancellationToken cancelled)
    {
        foreach (var statement in _toBuild)
            await owner.ExecuteAsync(new CommandDefinition(statement, cancellationToken: cancelled));
    }
}
