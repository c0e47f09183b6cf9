using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conditions;

/// <summary>A condition, symptom or deficiency that nutrients are claimed to cause, prevent or treat.</summary>
public sealed record Condition : Resource
{
    /// <summary>Preferred name.</summary>
    /// <example>Restless legs syndrome</example>
    public required string Name { get; init; }

    /// <summary>Other names and abbreviations.</summary>
    /// <example>["Willis-Ekbom disease", "RLS"]</example>
    public required string[] Synonyms { get; init; }

    /// <summary>The name as written within a sentence. Absent where that is simply the name with a lower-case first letter.</summary>
    public string? InSentence { get; init; }

    /// <summary>Whether it is a condition, a symptom or a deficiency.</summary>
    /// <example>condition</example>
    [Vocabulary("condition-kinds")]
    public required string Kind { get; init; }

    /// <summary>The broader conditions that this condition is a case of.</summary>
    public required Reference[] Parents { get; init; }

    /// <summary>The nutrients that this condition is a lack or an excess of.</summary>
    public required Reference[] Nutrients { get; init; }

    /// <summary>Codes in public terminologies. Codes that could not be verified are left out; an empty list means that none was found.</summary>
    public required ConditionCode[] Codes { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links to what is known about the condition.</summary>
    public ConditionLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Conditions, Id),
        Narrower = Address.List(CollectionNames.Conditions, "parent", Id),
        Claims = Address.List(CollectionNames.Claims, "condition", Id),
        Studies = Address.List(CollectionNames.Studies, "condition", Id),
        Dosages = Address.List(CollectionNames.Dosages, "condition", Id),
        Mechanisms = Address.List(CollectionNames.Mechanisms, "condition", Id),
        Evidence = Address.Part(CollectionNames.Conditions, Id, "evidence"),
        Disagreements = Address.List(CollectionNames.Disagreements, "condition", Id),
        Neighbourhood = Address.Part(CollectionNames.Conditions, Id, "neighbourhood"),
    };
}

/// <summary>Links of a condition.</summary>
public sealed record ConditionLinks : ItemLinks
{
    /// <summary>Narrower conditions, which are cases of this condition.</summary>
    /// <example>/v1/conditions?parent=restless-legs-syndrome</example>
    public required string Narrower { get; init; }

    /// <summary>Claims about the condition.</summary>
    /// <example>/v1/claims?condition=restless-legs-syndrome</example>
    public required string Claims { get; init; }

    /// <summary>Studies of the condition.</summary>
    /// <example>/v1/studies?condition=restless-legs-syndrome</example>
    public required string Studies { get; init; }

    /// <summary>Dosages for the condition.</summary>
    /// <example>/v1/dosages?condition=restless-legs-syndrome</example>
    public required string Dosages { get; init; }

    /// <summary>Mechanisms that lead to the condition.</summary>
    /// <example>/v1/mechanisms?condition=restless-legs-syndrome</example>
    public required string Mechanisms { get; init; }

    /// <summary>All evidence on the condition, in rows.</summary>
    /// <example>/v1/conditions/restless-legs-syndrome/evidence</example>
    public required string Evidence { get; init; }

    /// <summary>Disagreements about the condition.</summary>
    /// <example>/v1/disagreements?condition=restless-legs-syndrome</example>
    public required string Disagreements { get; init; }

    /// <summary>What the condition acts on or is acted on by.</summary>
    /// <example>/v1/conditions/restless-legs-syndrome/neighbourhood</example>
    public required string Neighbourhood { get; init; }
}

/// <summary>A code of a condition in a public terminology.</summary>
public sealed record ConditionCode
{
    /// <summary>The terminology that the code belongs to.</summary>
    /// <example>mondo</example>
    [Vocabulary("code-schemes")]
    public required string Scheme { get; init; }

    /// <summary>The code, as a CURIE where the terminology has one.</summary>
    /// <example>MONDO:0005391</example>
    public required string Value { get; init; }

    /// <summary>The term's own name in the terminology. Absent where it is the same as the condition's name.</summary>
    public string? Label { get; init; }

    /// <summary>A note on how well the code fits the condition.</summary>
    public string? Note { get; init; }
}
