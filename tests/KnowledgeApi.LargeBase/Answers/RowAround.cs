using System.Text.Json;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>What stands around a row: doses, recommendations, pages, and why its certainty is what it is.</summary>
internal static class RowAround
{
    private static readonly string[] Advice = ["recommended", "repletion", "maintenance"];

    /// <summary>Generated nutrients have no limits, so that none can be exceeded.</summary>
    public static RowDoses Doses(Gathered row)
    {
        var all = (row.Doses is null ? [] : JsonSerializer.Deserialize<Dose[]>(row.Doses, ApiJson.Options)!).ToLookup(
            d => d.Purpose == "studied" ? "studied" : !Advice.Contains(d.Purpose) ? d.Purpose : d.IsOfBody ? "recommended" : "label", DoseOf, StringComparer.Ordinal);
        return new() { Studied = [.. all["studied"]], Recommended = [.. all["recommended"]], OnLabels = [.. all["label"]] };
    }

    public static RowRecommendation[] Recommendations(Gathered row) =>
        row.Recommendations is null ? [] : [.. JsonSerializer.Deserialize<Advised[]>(row.Recommendations, ApiJson.Options)!.Select(a => new RowRecommendation
        {
            Body = a.Said.Body,
            Year = a.Said.Year,
            Aim = a.Said.Aim,
            Direction = a.Said.Direction,
            Strength = a.Said.Strength,
            Claim = Reference.To(CollectionNames.Claims, a.Id, a.Text),
        })];

    public static PageVoice[] Pages(Gathered row) => row.Pages is null ? [] : JsonSerializer.Deserialize<PageVoice[]>(row.Pages, ApiJson.Options)!;

    public static RowAssessment Assessment(Gathered row, ComputedFinding finding, ConclusionAssessment? curated) => new()
    {
        Reason = curated?.Reason ?? row.Reason ?? "",
        Method = curated?.Method ?? (finding.Certainty == "not-rated" ? "not-graded" : row.Method!),
        DomainsRead = curated?.DomainsRead,
        Absence = curated?.Absence,
        AssessedBy = "Invented curation",
        AgentType = curated?.AgentType ?? "automated",
    };

    private static RowDose DoseOf(Dose dose) => new()
    {
        Dosage = Reference.To(CollectionNames.Dosages, dose.Id, dose.Label),
        Form = dose.Form,
        Readings = [.. dose.Normalised.Select(n => new DoseReadingRange { Substance = n.Substance, Low = n.AmountLow, High = n.AmountHigh, Unit = n.Unit, Per = n.Per, Label = n.Label })],
        Limits = [],
    };

    private sealed record Dose
    {
        public required string Id { get; init; }
        public required string Label { get; init; }
        public string? Form { get; init; }
        public required string Purpose { get; init; }
        public required NormalisedDose[] Normalised { get; init; }
        public bool IsOfBody { get; init; }
    }

    private sealed record Advised
    {
        public required string Id { get; init; }
        public required string Text { get; init; }
        public required Recommendation Said { get; init; }
    }
}
