using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>Claims, studies, results and passages that do not agree, and why. A disagreement is kept as data: neither side is removed.</summary>
public sealed record Disagreement : Resource
{
    /// <summary>Short statement of what is disputed.</summary>
    /// <example>Magnesium and idiopathic leg cramps in older adults</example>
    public required string Label { get; init; }

    /// <summary>What causes the disagreement.</summary>
    /// <example>magnitude</example>
    [Vocabulary("disagreement-types")]
    public required string Type { get; init; }

    /// <summary>How far the disagreement has been resolved.</summary>
    /// <example>explained</example>
    [Vocabulary("disagreement-statuses")]
    public required string Status { get; init; }

    /// <summary>The nutrients concerned.</summary>
    public required Reference[] Nutrients { get; init; }

    /// <summary>The conditions concerned.</summary>
    public required Reference[] Conditions { get; init; }

    /// <summary>The members that take part, each with its position.</summary>
    public required Member[] Members { get; init; }

    /// <summary>Why the members differ.</summary>
    public required string Explanation { get; init; }

    /// <summary>What evidence or information would resolve the disagreement.</summary>
    public required string WouldResolve { get; init; }

    /// <summary>Ids of the corrections of sources that the disagreement covers.</summary>
    public required string[] Corrections { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links to the disagreement itself and to the claims that take part.</summary>
    public DisagreementLinks Links
    {
        get
        {
            var claims = Members.Where(m => m.Kind == "claim").Select(m => m.Id).Distinct().ToArray();
            return new()
            {
                Self = Address.Item(CollectionNames.Disagreements, Id),
                Claims = claims.Length == 0 ? null : Address.List(CollectionNames.Claims, "id", string.Join(',', claims)),
            };
        }
    }
}

/// <summary>Links of a disagreement.</summary>
public sealed record DisagreementLinks : ItemLinks
{
    /// <summary>The claims that take part in the disagreement. Absent where none does.</summary>
    /// <example>/v1/claims?id=CLM0225,CLM0279</example>
    public string? Claims { get; init; }
}

/// <summary>A member of a disagreement.</summary>
public sealed record Member
{
    /// <summary>Whether the member is a claim, a study, a result or a passage.</summary>
    /// <example>result</example>
    [Vocabulary("member-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the claim, study, result or passage.</summary>
    /// <example>ST003-R6</example>
    public required string Id { get; init; }

    /// <summary>Where the member stands on what is disputed.</summary>
    /// <example>for</example>
    [Vocabulary("member-positions")]
    public required string Position { get; init; }

    /// <summary>The item the member belongs to: the claim or study itself, the study of a result, or the source of a passage.</summary>
    public required Reference Item { get; init; }

    /// <summary>Our verdict on the claim. Present only where the member is a claim.</summary>
    /// <example>contradicted</example>
    [Vocabulary("verdicts")]
    public string? Verdict { get; init; }

    /// <summary>Certainty of the evidence for the claim. Present only where the member is a claim.</summary>
    /// <example>low</example>
    [Vocabulary("certainties")]
    public string? Certainty { get; init; }

    /// <summary>The result with its numbers. Present only where the member is a result.</summary>
    public StudyResult? Result { get; init; }

    /// <summary>The location of the passage and what it says in our words. Present only where the member is a passage.</summary>
    public PassageExtract? Passage { get; init; }

    /// <summary>A note on the member that matters for this disagreement.</summary>
    public string? Note { get; init; }
}
