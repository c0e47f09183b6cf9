using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>Claims, studies, results and passages that do not agree, and why. Disagreement is kept as data: neither side is removed.</summary>
public sealed record Disagreement : Resource
{
    /// <summary>What is disputed.</summary>
    /// <example>Magnesium and idiopathic leg cramps in older adults</example>
    public required string Label { get; init; }

    /// <summary>What lies behind it.</summary>
    /// <example>magnitude</example>
    [Vocabulary("disagreement-types")]
    public required string Type { get; init; }

    /// <summary>How far it has been cleared up.</summary>
    /// <example>explained</example>
    [Vocabulary("disagreement-statuses")]
    public required string Status { get; init; }

    /// <summary>The nutrients concerned.</summary>
    public required Reference[] Nutrients { get; init; }

    /// <summary>The conditions concerned.</summary>
    public required Reference[] Conditions { get; init; }

    /// <summary>Who or what takes part, and on which side.</summary>
    public required Member[] Members { get; init; }

    /// <summary>Why the members differ.</summary>
    public required string Explanation { get; init; }

    /// <summary>What would clear it up.</summary>
    public required string WouldResolve { get; init; }

    /// <summary>Ids of the corrections of sources that it covers.</summary>
    public required string[] Corrections { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is, and the claims that take part.</summary>
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
    /// <summary>The claims that take part in it; absent where none does.</summary>
    /// <example>/v1/claims?id=CLM0225,CLM0279</example>
    public string? Claims { get; init; }
}

/// <summary>A member of a disagreement.</summary>
public sealed record Member
{
    /// <summary>What it is.</summary>
    /// <example>result</example>
    [Vocabulary("member-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the claim, study, result or passage.</summary>
    /// <example>ST003-R6</example>
    public required string Id { get; init; }

    /// <summary>Where it stands to what is disputed.</summary>
    /// <example>for</example>
    [Vocabulary("member-positions")]
    public required string Position { get; init; }

    /// <summary>The item: the claim or study itself, the study of a result, the source of a passage.</summary>
    public required Reference Item { get; init; }

    /// <summary>For a claim: our verdict on it.</summary>
    /// <example>contradicted</example>
    [Vocabulary("verdicts")]
    public string? Verdict { get; init; }

    /// <summary>For a claim: certainty of the evidence.</summary>
    /// <example>low</example>
    [Vocabulary("certainties")]
    public string? Certainty { get; init; }

    /// <summary>For a result: the result, with its numbers.</summary>
    public StudyResult? Result { get; init; }

    /// <summary>For a passage: where it stands and what it says, in our words.</summary>
    public PassageExtract? Passage { get; init; }

    /// <summary>What to know about it here.</summary>
    public string? Note { get; init; }
}
