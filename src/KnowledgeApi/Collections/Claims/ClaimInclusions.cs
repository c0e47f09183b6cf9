using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Items delivered together with a claim. A list is absent where it was not asked for.</summary>
[LeftOutOfTables]
public sealed record ClaimInclusions
{
    /// <summary>The studies its evidence lines name or cite.</summary>
    public Study[]? Studies { get; init; }

    /// <summary>The documents its evidence lines name.</summary>
    public Source[]? Sources { get; init; }

    /// <summary>The nutrients among its subjects or objects, as asked for.</summary>
    public Nutrient[]? Nutrients { get; init; }

    /// <summary>The conditions among its subjects or objects, as asked for.</summary>
    public Condition[]? Conditions { get; init; }

    /// <summary>The concepts among its subjects or objects, as asked for.</summary>
    public Concept[]? Concepts { get; init; }
}
