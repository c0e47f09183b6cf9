namespace KnowledgeApi.Platform.Lists;

/// <summary>A predicate on the rows of a list, as constant SQL over the alias r.</summary>
/// <param name="Several">The predicate for any of several values of a parameter.</param>
/// <param name="One">The predicate for a single value; null if the number of values makes no difference to the SQL.</param>
/// <param name="Parameter">The parameter that may have one value or several.</param>
internal sealed record Predicate(string Several, string? One = null, string? Parameter = null)
{
    public static implicit operator Predicate(string sql) => new(sql);

    /// <summary>A predicate that compares a column with the values of a parameter.</summary>
    /// <param name="parameter">The parameter with the values.</param>
    /// <param name="sql">Builds the predicate around `any(@Parameter)`, or around the single value.</param>
    public static Predicate Comparing(string parameter, Func<string, string> sql) => new(sql($"any(@{parameter})"), sql($"(@{parameter})[1]"), parameter);

    /// <summary>A column has one of the values of a parameter.</summary>
    public static Predicate OneOf(string parameter, string column) => Comparing(parameter, values => $"r.{column} = {values}");
}
