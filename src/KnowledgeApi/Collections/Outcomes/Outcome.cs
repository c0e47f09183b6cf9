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

    /// <summary>Other wordings of the outcome.</summary>
    public required string[] Synonyms { get; init; }

    /// <summary>The condition that this is an outcome of, including narrower conditions. Absent where it may be an outcome of any condition.</summary>
    public Reference? Condition { get; init; }

    /// <summary>The broader outcome that this one is a way of measuring. For example, several scales measure the same severity.</summary>
    public Reference? Parent { get; init; }

    /// <summary>What the outcome tells about the condition.</summary>
    /// <example>severity</example>
    [Vocabulary("outcome-roles")]
    public required string Role { get; init; }

    /// <summary>How much the outcome weighs in a decision.</summary>
    /// <example>critical</example>
    [Vocabulary("outcome-priorities")]
    public required string Priority { get; init; }

    /// <summary>Which direction of change is better.</summary>
    /// <example>lower</example>
    [Vocabulary("outcome-directions")]
    public required string Better { get; init; }

    /// <summary>The natural unit of the outcome.</summary>
    /// <example>points</example>
    public string? Unit { get; init; }

    /// <summary>The scale that the outcome is measured with. Absent where it is not measured with a scale.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Minimal important difference: the smallest difference that people notice. Absent where no value was read.</summary>
    public MinimalImportantDifference? MinimalImportantDifference { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links of the outcome.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.Outcomes, Id) };
}

/// <summary>A measurement scale with a lowest and a highest value.</summary>
public sealed record Scale
{
    /// <summary>Name of the scale.</summary>
    /// <example>International Restless Legs Scale</example>
    public required string Name { get; init; }

    /// <summary>Lowest possible value.</summary>
    /// <example>0</example>
    public required decimal Low { get; init; }

    /// <summary>Highest possible value.</summary>
    /// <example>40</example>
    public required decimal High { get; init; }
}

/// <summary>The smallest difference that people notice, and where it was read.</summary>
public sealed record MinimalImportantDifference
{
    /// <summary>The difference, in `unit`; above 0.</summary>
    /// <example>3</example>
    public required decimal Value { get; init; }

    /// <summary>Unit of the difference.</summary>
    /// <example>points</example>
    public required string Unit { get; init; }

    /// <summary>The study in which the difference was read. Absent where `citation` names the place.</summary>
    public Reference? Study { get; init; }

    /// <summary>The place in which the difference was read, in words. Absent where `study` names it.</summary>
    public string? Citation { get; init; }
}
