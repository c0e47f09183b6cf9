using System.Data;
using System.Text.Json;
using Dapper;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Database;

/// <summary>A jsonb column that holds a value of the contract as it is.</summary>
internal sealed class JsonValue<T> : SqlMapper.TypeHandler<T>
{
    public override T? Parse(object value) => JsonSerializer.Deserialize<T>((string)value, ApiJson.Options);

    public override void SetValue(IDbDataParameter parameter, T? value) => throw new NotSupportedException("The serving process only reads.");
}

internal static class JsonValue
{
    public static void Map<T>() => SqlMapper.AddTypeHandler(new JsonValue<T>());
}

/// <summary>Several values of a parameter become a text array.</summary>
internal sealed class CommaListHandler : SqlMapper.TypeHandler<CommaList>
{
    public override CommaList Parse(object value) => throw new NotSupportedException("A parameter, never a column.");

    public override void SetValue(IDbDataParameter parameter, CommaList? value) => parameter.Value = (object?)value?.Values ?? DBNull.Value;
}
