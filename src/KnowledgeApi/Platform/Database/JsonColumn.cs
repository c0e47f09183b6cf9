using System.Data;
using System.Text.Json;
using Dapper;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Platform.Database;

/// <summary>Maps a jsonb column that holds a value in its contract form.</summary>
internal sealed class JsonColumn(Type type) : SqlMapper.ITypeHandler
{
    public object? Parse(Type destinationType, object value) => JsonSerializer.Deserialize((string)value, type, ApiJson.Options);

    public void SetValue(IDbDataParameter parameter, object value) => throw new NotSupportedException("The serving process only reads.");
}
