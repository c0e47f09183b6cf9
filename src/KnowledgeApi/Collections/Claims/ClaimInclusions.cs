using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Items delivered together with a claim. A list is absent where it was not requested.</summary>
[LeftOutOfTables]
public sealed record ClaimInclusions
{
    /// <summary>The studies that the claim's evidence lines name or cite.</summary>
    public Document<Study>[]? Studies { get; init; }

    /// <summary>The documents that the claim's evidence lines name.</summary>
    public Document<Source>[]? Sources { get; init; }

    /// <summary>The nutrients among the claim's subjects or objects, whichever were requested.</summary>
    public Document<Nutrient>[]? Nutrients { get; init; }

    /// <summary>The conditions among the claim's subjects or objects, whichever were requested.</summary>
    public Document<Condition>[]? Conditions { get; init; }

    /// <summary>The concepts among the claim's subjects or objects, whichever were requested.</summary>
    public Document<Concept>[]? Concepts { get; init; }
}
