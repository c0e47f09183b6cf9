namespace KnowledgeApi.Testing.Oracle;

/// <summary>What a row answers, apart from route, setting, form and population.</summary>
internal sealed record OracleQuestion(string Subject, string Condition, string Relation)
{
    public override string ToString() => $"{Subject}.{Condition}.{Relation}";
}

/// <summary>One statement of a claim, read as an answer to a question.</summary>
internal sealed record OracleStatement(OracleQuestion Question, string Claim, string? Form, string Route, string? Setting)
{
    /// <summary>Whether it is about what people buy and swallow: only such statements make a row by rule.</summary>
    public bool IsOrdinary => Route == "oral" && Setting is null or "supplement";
}

/// <summary>What stands on the nutrient side of a statement: a thing that is taken, or a lack, a level, a state.</summary>
internal sealed record OracleSide(string Nutrient, string? Form, bool IsState);
