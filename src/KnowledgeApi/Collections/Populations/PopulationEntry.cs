using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Populations;

/// <summary>A population as stored in the curated files: the words, and those parts of them that hold for everyone in it.</summary>
internal sealed record PopulationEntry
{
    public required string Text { get; init; }
    [Vocabulary("sexes")]
    public string? Sex { get; init; }
    public AgeRange? Ages { get; init; }
    public bool? AgesAreApproximate { get; init; }
    public bool? Pregnant { get; init; }
    public bool? Lactating { get; init; }
    [Vocabulary("menopausal-states")]
    public string? Menopause { get; init; }
    public WeekRange? GestationWeeks { get; init; }
    public bool? Postpartum { get; init; }
    public bool? Healthy { get; init; }
    public string[]? With { get; init; }
    public string[]? Without { get; init; }
    public string[]? AtRiskOf { get; init; }
    public string[]? History { get; init; }
    public MarkerEntry[]? Markers { get; init; }
    public bool? AnyOfMarkers { get; init; }
    public string? Place { get; init; }

    public IEnumerable<EntryLink> References() =>
    [
        .. ThingLinks.Create("population", new[] { With, Without, AtRiskOf, History }.SelectMany(ids => ids ?? []).Distinct()),
        .. EntryLink.Many("population-marker", CollectionNames.Concepts, Markers?.Select(m => m.Marker).Distinct()),
    ];

    public static IEnumerable<EntryLink> ReferencesOf(PopulationEntry? population) => population?.References() ?? [];

    /// <summary>Describes how the population contradicts itself; null where it does not.</summary>
    public string? Fault() => this switch
    {
        { Ages: { LowMonths: { } low, HighMonths: { } high } } when high <= low => "Ages are in order, and the upper one is the first month that is left out.",
        { Ages: { LowMonths: null, HighMonths: null } } => "Ages have at least one end.",
        { Sex: "male" } when (Pregnant ?? Lactating) is true || Menopause is not null => "Pregnancy, lactation and menopause are of women.",
        { GestationWeeks: not null, Pregnant: not true } => "Weeks of gestation are of pregnant women.",
        { GestationWeeks: { Low: { } first, High: { } last } } when last < first => "Weeks of gestation are in order.",
        { Pregnant: true, Postpartum: true } => "Nobody is pregnant and has given birth of late.",
        { AnyOfMarkers: true } when Markers is not { Length: > 1 } => "anyOfMarkers needs several markers.",
        { AgesAreApproximate: true, Ages: null } => "agesAreApproximate needs ages.",
        _ when With?.Intersect(Without ?? []).Any() is true => "Nobody has and has not the same.",
        _ => null,
    };
}

/// <summary>A marker and the value that it is compared with, as stored in the curated files.</summary>
internal sealed record MarkerEntry
{
    public required string Marker { get; init; }
    [Vocabulary("comparators")]
    public required string Comparator { get; init; }
    public required decimal Value { get; init; }
    public required string Unit { get; init; }
}
