using Dapper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Database;

/// <summary>Configures Dapper for the names and the nested values of our rows. Call once per process.</summary>
internal static class ColumnMapping
{
    /// <summary>Reads every nested value of a resource from a jsonb column of its own; so a new nested record needs no line here.</summary>
    /// <param name="stored">What operations read whole from a column besides: rows of lists that are stored whole, and values that are no member of a resource.</param>
    public static void Configure(params Type[] stored)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        foreach (var type in NestedValues().Concat(stored))
            SqlMapper.AddTypeHandler(type, new JsonColumn(type));
    }

    /// <summary>The types of the members of resources, and of their members, that are records of ours, or arrays of such with the types of their elements.</summary>
    private static HashSet<Type> NestedValues()
    {
        var found = new HashSet<Type>();
        foreach (var resource in typeof(Resource).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Resource))))
            AddMembers(resource, found);
        return found;
    }

    private static void AddMembers(Type type, HashSet<Type> found)
    {
        foreach (var member in type.GetProperties().Select(p => p.PropertyType))
        {
            var value = member.IsArray ? member.GetElementType()! : member;
            if (value.Assembly != typeof(Resource).Assembly || value.IsEnum)
                continue;
            if (found.Add(value))
                AddMembers(value, found);
            found.Add(member);
        }
    }
}
