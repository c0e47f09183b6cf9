using Dapper;
using KnowledgeApi.Collections;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Database;

/// <summary>The schema explains itself, and its tables agree.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class SchemaTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_table_column_function_and_domain_has_a_comment()
    {
        var missing = await Ask("""
            select c.relname::text from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm') and obj_description(c.oid, 'pg_class') is null
            union all
            select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped
              and col_description(c.oid, a.attnum) is null
            union all
            select p.proname || '()' from pg_proc p where p.pronamespace = 'public'::regnamespace and obj_description(p.oid, 'pg_proc') is null
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all
            select t.typname::text from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype = 'd' and obj_description(t.oid, 'pg_type') is null
            """);
        Assert.Empty(missing);
    }

    [Fact]
    public async Task Every_version_of_an_item_is_in_the_catalogue_with_the_same_range()
    {
        foreach (var table in Catalogue.Kinds.Select(k => k.Tables[0]))
        {
            Assert.Empty(await Ask($"""
                select r.id::text from "{table}" r
                where not exists (select from item i where i.id = r.id and i.since = r.since and i.until is not distinct from r.until)
                """));
        }
    }

    private async Task<List<string>> Ask(string sql)
    {
        await using var connection = new NpgsqlConnection((await TestService.SharedAsync(postgres)).OwnerConnection);
        return [.. await connection.QueryAsync<string>(sql)];
    }
}
