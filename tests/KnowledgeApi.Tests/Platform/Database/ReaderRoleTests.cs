using Dapper;
using KnowledgeApi.Platform.Releases;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Database;

/// <summary>The role that serves may read the knowledge and do nothing else, whatever the program were made to send.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class ReaderRoleTests(PostgresServer postgres)
{
    [Fact]
    public async Task Service_is_connected_as_the_reader_and_only_reads()
    {
        var service = await TestService.SharedAsync(postgres);
        await using var connection = await service.Services.GetRequiredService<KnowledgeHosts>().All[0].Source.OpenConnectionAsync(Answers.Cancelled);
        Assert.Equal(new NpgsqlConnectionStringBuilder(service.ReaderConnection).Username, await connection.ExecuteScalarAsync<string>("select current_user::text"));
        Assert.Equal("on", await connection.ExecuteScalarAsync<string>("show transaction_read_only"));
        Assert.Equal("knowledge_reader", Assert.Single(await connection.QueryAsync<string>(
            "select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles u on u.oid = m.member where u.rolname = current_user")));
        Assert.False(await connection.ExecuteScalarAsync<bool>(
            "select bool_or(rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls) from pg_roles where rolname in (current_user, 'knowledge_reader')"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>(
            "select count(*)::int from pg_class c join pg_roles u on u.oid = c.relowner where u.rolname in (current_user, 'knowledge_reader')"));
    }

    [Fact]
    public async Task Reader_can_read_every_table_and_write_none()
    {
        await using var connection = await Reader();
        var tables = (await connection.QueryAsync<string>(
            "select quote_ident(table_name) from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")).ToList();
        Assert.Contains("claim_evidence", tables);
        foreach (var table in tables)
        {
            var column = await connection.ExecuteScalarAsync<string>(
                "select quote_ident(attname) from pg_attribute where attrelid = @table::regclass and attnum > 0 order by attnum limit 1", new { table });
            await connection.ExecuteAsync($"select count(*) from {table}");
            string[] writes =
            [
                $"insert into {table} default values", $"update {table} set {column} = {column}", $"delete from {table}", $"truncate {table}",
                $"alter table {table} add column more int", $"drop table {table}", $"create index on {table} ({column})",
                $"comment on table {table} is 'mine'",
            ];
            foreach (var write in writes)
                await IsDenied(connection, write);
        }
    }

    [Theory]
    [InlineData("create table mine (id int)")]
    [InlineData("create schema mine")]
    [InlineData("create function mine() returns int language sql as 'select 1'")]
    [InlineData("create role mine")]
    [InlineData("create database mine")]
    [InlineData("copy claim to program 'cat'")]
    [InlineData("copy claim to '/tmp/mine'")]
    [InlineData("select pg_read_file('/etc/passwd')")]
    public async Task Reader_cannot_make_anything(string statement) => await IsDenied(await Reader(), statement);

    [Fact]
    public async Task Reader_cannot_become_the_owner()
    {
        var service = await TestService.SharedAsync(postgres);
        var owner = new NpgsqlConnectionStringBuilder(service.OwnerConnection).Username;
        await using var connection = await Reader();
        await IsDenied(connection, $"set role \"{owner}\"");
        await IsDenied(connection, $"set session authorization \"{owner}\"");
        await IsDenied(connection, $"reassign owned by \"{owner}\" to current_user");
    }

    /// <summary>As the role, without the read-only setting that the service adds on its own.</summary>
    private async Task<NpgsqlConnection> Reader()
    {
        var connection = new NpgsqlConnection((await TestService.SharedAsync(postgres)).ReaderConnection);
        await connection.OpenAsync(Answers.Cancelled);
        return connection;
    }

    private static async Task IsDenied(NpgsqlConnection connection, string statement)
    {
        var refused = await Record.ExceptionAsync(() => connection.ExecuteAsync(statement)) as PostgresException;
        Assert.True(refused?.SqlState == PostgresErrorCodes.InsufficientPrivilege, $"{statement}: {refused?.MessageText ?? "not refused"}");
    }
}
