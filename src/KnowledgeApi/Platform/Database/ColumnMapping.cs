using Dapper;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Database;

/// <summary>Configures Dapper for the names and the nested values of our rows. Call once per process.</summary>
internal static class ColumnMapping
{
    /// <param name="stored">Record types that are rows of lists and are also stored whole in columns.</param>
    public static void Configure(params Type[] stored)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new ValueListHandler());
        foreach (var type in JsonContexts.Named.Where(t => !t.IsAssignableTo(typeof(Resource)) && !t.IsAssignableTo(typeof(Page))).Concat(stored))
            SqlMapper.AddTypeHandler(type, new JsonColumn(type));
    }
}
