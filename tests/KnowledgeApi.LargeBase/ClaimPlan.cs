using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;

namespace KnowledgeApi.LargeBase;

/// <summary>What a claim says and leans on, the same in all its versions.</summary>
internal sealed record ClaimPlan(Target Item, string Kind)
{
    public required PlannedStatement[] Statements { get; init; }

    /// <summary>The question it answers, where it answers one.</summary>
    public Inquiry? Inquiry { get; init; }

    public required string Polarity { get; init; }
    public required int[] Sources { get; init; }
    public required int[] Studies { get; init; }
    public PopulationEntry? Population { get; init; }
    public InteractionEntry? Interaction { get; init; }
    public Recommendation? Recommendation { get; init; }

    public IEnumerable<(string Role, string Collection, string Id)> Links =>
    [
        .. Statements.Select(s => ("subject", s.Subject.Collection, s.Subject.Id)),
        .. Statements.Select(s => ("object", s.Object.Collection, s.Object.Id)),
        .. Sources.Select(s => ("source", CollectionNames.Sources, World.SourceId(s))),
        .. Studies.Select(s => ("study", CollectionNames.Studies, World.StudyId(s))),
        .. Statements.Where(s => s.Outcome is not null).Select(s => ("outcome", CollectionNames.Outcomes, s.Outcome!)),
        .. People.LinksOf(Population),
        .. Interaction is null ? [] : new[] { ("interaction", CollectionNames.Nutrients, Interaction.Nutrient) },
        .. Interaction is null ? [] : Statements.Select(s => ("interaction-other", s.Object.Collection, s.Object.Id)),
        .. World.AboutOf([.. Statements.SelectMany(s => new[] { s.Subject, s.Object })]),
    ];
}

/// <summary>A statement before it is written.</summary>
internal sealed record PlannedStatement(Target Subject, string Predicate, Target Object)
{
    public string? Qualifier { get; init; }
    public string? Outcome { get; init; }
    public string? Route { get; init; }
    public string? Setting { get; init; }
    public string? Safety { get; init; }
    public string? Aim { get; init; }
}
