using System.Text.Json;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>A result of a study with what is known of its outcome, as rows of evidence show both.</summary>
internal sealed record ShownResult
{
    public required ResultEntry Result { get; init; }
    public required string Study { get; init; }
    public required string Label { get; init; }
    public required string Name { get; init; }
    public required string Role { get; init; }
    public required string Priority { get; init; }
    public required string Better { get; init; }
    public DifferenceEntry? Least { get; init; }

    public static OutcomeEffect[] Read(string? json) =>
        json is null ? [] : [.. JsonSerializer.Deserialize<ShownResult[]>(json, ApiJson.Options)!.Select(r => r.Effect)];

    private OutcomeEffect Effect => new()
    {
        Outcome = Reference.To(CollectionNames.Outcomes, Result.Outcome!, Name),
        Role = Role,
        Priority = Priority,
        Better = Better,
        Measure = Result.Measure,
        Estimate = Result.Estimate,
        Lower = Result.Lower,
        Upper = Result.Upper,
        Level = Result.Level,
        Unit = Result.Unit,
        Participants = Result.Participants,
        Studies = Result.Studies,
        AssumedRisk = Result.AssumedRisk,
        CorrespondingRisk = Result.CorrespondingRisk,
        Worthwhile = Worth,
        Favours = Result.Favours,
        Certainty = Result.Certainty ?? "not-rated",
        Comparator = Result.Comparator,
        Summary = Result.Summary,
        Result = Result.Id,
        Study = Reference.To(CollectionNames.Studies, Study, Label),
    };

    private string Worth => this switch
    {
        { Least: null } or { Result: { Lower: null } or { Upper: null } or { Measure: not "mean-difference" } } => "not-known",
        _ when Result.Lower > -Least.Value && Result.Upper < Least.Value => "no",
        { Better: "lower" } when Result.Upper <= -Least.Value => "yes",
        { Better: "higher" } when Result.Lower >= Least.Value => "yes",
        _ => "not-known",
    };
}
