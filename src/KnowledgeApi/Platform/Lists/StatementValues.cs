using System.Collections.Concurrent;
using System.Data;
using System.Reflection;
using System.Text.RegularExpressions;
using Dapper;
using KnowledgeApi.Platform.Resources;
using Npgsql;

namespace KnowledgeApi.Platform.Lists;

/// <summary>
/// The parameters of a statement, each a property of one of several objects; only those that the statement names are sent. Dapper's own
/// DynamicParameters makes Npgsql look up the type of every value with every request, which takes longer than reading the rows.
/// </summary>
/// <param name="sources">The objects; where several have a property, that of the last applies.</param>
internal sealed partial class StatementValues(params object?[] sources) : SqlMapper.IDynamicParameters
{
    /// <summary>Statements are put together from constants, so there are not many.</summary>
    private static readonly ConcurrentDictionary<string, string[]> NamesOf = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(Type Source, string Name), PropertyInfo?> PropertyOf = new();

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        foreach (var name in NamesOf.GetOrAdd(command.CommandText, Parameters))
            command.Parameters.Add(new NpgsqlParameter(name, ValueOf(name)));
    }

    private object ValueOf(string name)
    {
        for (var i = sources.Length - 1; i >= 0; i--)
        {
            if (sources[i] is { } source && PropertyOf.GetOrAdd((source.GetType(), name), key => key.Source.GetProperty(key.Name)) is { } property)
                return property.GetValue(source) switch { null => DBNull.Value, ValueList list => list.Values, var value => value };
        }
        throw new InvalidOperationException($"The statement names @{name}, of which there is no value.");
    }

    private static string[] Parameters(string statement) =>
        [.. ParameterName().Matches(statement).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>A parameter in a statement, with its name as the first group; not the operators @@ and @>.</summary>
    [GeneratedRegex(@"(?<![@\w])@([A-Za-z]\w*)", RegexOptions.CultureInvariant)]
    internal static partial Regex ParameterName();
}
