using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Outcomes;

/// <summary>Something that studies measure: how a condition changes, or what a treatment does to people.</summary>
public sealed record Outcome : Resource
{
    /// <summary>Preferred name.</summary>
    /// <example>Severity of restless legs</example>
    public required string Name { get; init; }

    /// <summary>Other wordings.</summary>
    public required string[] Synonyms { get; init; }

    /// <summary>The condition it is an outcome of, narrower ones included; absent where it may be one of any.</summary>
    public Reference? Condition { get; init; }

    /// <summary>The outcome it is one way of measuring: several scales measure one severity.</summary>
    public Reference? Parent { get; init; }

    /// <summary>What it tells about the condition.</summary>
    /// <example>severity</example>
    [Vocabulary("outcome-roles")]
    public required string Role { get; init; }

    /// <summary>How much it weighs in a decision.</summary>
    /// <example>critical</example>
    [Vocabulary("outcome-priorities")]
    public required string Priority { get; init; }

    /// <summary>Which way is better.</summary>
    /// <example>lower</example>
    [Vocabulary("outcome-directions")]
    public required string Better { get; init; }

    /// <summary>Its natural unit.</summary>
    /// <example>points</example>
    public string? Unit { get; init; }

    /// <summary>The instrument it is measured with, where it is one.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The smallest difference that people notice; absent where none was read.</summary>
    public MinimalImportantDifference? MinimalImportantDifference { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.Outcomes, Id) };
}

/// <summary>An instrument with a lowest and a highest value.</summary>
public sealed record Scale
{
    /// <summary>Its name.</summary>
    /// <example>International Restless Legs Scale</example>
    public required string Name { get; init; }

    /// <summary>Lowest value.</summary>
    /// <example>0</example>
    public required decimal Low { get; init; }

    /// <summary>Highest value.</summary>
    /// <example>40</example>
    public required decimal High { get; init; }
}

/// <summary>The smallest difference that people notice, and where that was read.</summary>
public sealed record MinimalImportantDifference
{
    /// <summary>The difference.</summary>
    /// <example>3</example>
    public required decimal Value { get; init; }

    /// <summary>Its unit.</summary>
    /// <example>points</example>
    public required string Unit { get; init; }

    /// <summary>The study in which it was read.</summary>
    public Reference? Study { get; init; }

    /// <summary>The place in which it was read, in words.</summary>
    public string? Citation { get; init; }
}
