namespace KnowledgeApi.Platform.Lists;

/// <summary>A condition on the rows of a list, as constant SQL over the alias r.</summary>
/// <param name="Several">For any of the values of a parameter.</param>
/// <param name="One">For a parameter with a single value; null where the values make no difference to the text.</param>
/// <param name="Parameter">The parameter that may have one value or several.</param>
internal sealed record Predicate(string Several, string? One = null, string? Parameter = null)
{
    public static implicit operator Predicate(string sql) => new(sql);

    /// <summary>A column that has one of the values of a parameter.</summary>
    public static Predicate OneOf(string parameter, string column) => new($"r.{column} = any(@{parameter})", $"r.{column} = (@{parameter})[1]", parameter);
}
