using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Tests.Platform.Database;

/// <summary>
/// Sessions of the serving process are handed from request to request without a reset. That is safe only while no statement leaves anything
/// behind in its session.
/// </summary>
[Trait("Needs", "PostgreSQL")]
public sealed partial class SessionDisciplineTests
{
    /// <summary>What writes and migrates has connections of its own, which end with it.</summary>
    private static readonly string[] NotServing = ["KnowledgeApi.Publishing", "KnowledgeApi.Platform.Database.Migration", "KnowledgeApi.Host.Development"];

    public static TheoryData<string, string> Statements => [.. typeof(KnowledgeReader).Assembly.GetTypes()
        .Where(t => !NotServing.Any(n => t.FullName!.StartsWith(n, StringComparison.Ordinal)))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(f => f is { IsLiteral: true } && f.FieldType == typeof(string) && f.DeclaringType!.Name.EndsWith("Sql", StringComparison.Ordinal))
        .Where(f => !f.Name.StartsWith("Publish", StringComparison.Ordinal) && !f.DeclaringType!.Name.EndsWith("PublishSql", StringComparison.Ordinal))
        .Select(f => ($"{f.DeclaringType!.Name}.{f.Name}", (string)f.GetRawConstantValue()!))];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Serving_statements_leave_nothing_behind(string name, string sql) =>
        Assert.False(LeavesSomething().IsMatch(sql), $"{name}: {LeavesSomething().Match(sql).Value.Trim()}");

    [Theory]
    [InlineData("set work_mem = '1GB'")]
    [InlineData("select 1; set search_path = x")]
    [InlineData("create temp table t as select 1")]
    [InlineData("select pg_advisory_lock(1)")]
    [InlineData("select set_config('work_mem', '1GB', false)")]
    [InlineData("listen releases")]
    public void The_rule_finds_what_it_is_for(string sql) => Assert.Matches(LeavesSomething(), sql);

    [Theory]
    [InlineData("set local work_mem = '1GB'")]
    [InlineData("select set_config('work_mem', '1GB', true)")]
    [InlineData("select pg_advisory_xact_lock(1)")]
    [InlineData("select jsonb_set(a, b, c)")]
    public void The_rule_lets_pass_what_ends_with_the_transaction(string sql) => Assert.DoesNotMatch(LeavesSomething(), sql);

    [GeneratedRegex(
        @"(^|;)\s*(set\s+(?!local\b)|reset\b|listen\b|prepare\b|declare\b.*\bwith\s+hold\b)|\bcreate\s+(local\s+|global\s+)?temp|\binto\s+temp|pg_(try_)?advisory_lock|set_config\([^)]*,\s*false\s*\)",
        RegexOptions.IgnoreCase)]
    private static partial Regex LeavesSomething();
}
