namespace KnowledgeApi.Platform.Lists;

/// <summary>A condition on the rows of a list, as constant SQL over the alias r.</summary>
/// <param name="Several">For any of the values of a parameter.</param>
/// <param name="One">For a parameter with a single value; null where the values make no difference to the text.</param>
/// <param name="Parameter">The parameter that may have one value or several.</param>
internal sealed record Predicate(string Several, string? One = null, string? Parameter = null)
{
    public static implicit operator Predicate(string sql) => new(sql);

    /// <summary>A condition with a place for what a column is compared with.</summary>
    /// <param name="parameter">The parameter whose values it is compared with.</param>
    /// <param name="sql">The condition with `any(@Parameter)`, or with the one value, in that place.</param>
    public static Predicate Comparing(string parameter, Func<string, string> sql) => new(sql($"any(@{parameter})"), sql($"(@{parameter})[1]"), parameter);

    /// <summary>A column that has one of the values of a parameter.</summary>
    public static Predicate OneOf(string parameter, string column) => Comparing(parameter, values => $"r.{column} = {values}");
}
