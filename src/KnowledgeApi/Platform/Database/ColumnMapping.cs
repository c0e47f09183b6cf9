using Dapper;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Database;

/// <summary>Teaches Dapper the names and the nested values of our rows; once a process.</summary>
internal static class ColumnMapping
{
    /// <param name="stored">Records that are rows of lists, and also stand in columns as a whole.</param>
    public static void Configure(params Type[] stored)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new ValueListHandler());
        foreach (var type in JsonContexts.Named.Where(t => !t.IsAssignableTo(typeof(Resource)) && !t.IsAssignableTo(typeof(Page))).Concat(stored))
            SqlMapper.AddTypeHandler(type, new JsonColumn(type));
    }
}
