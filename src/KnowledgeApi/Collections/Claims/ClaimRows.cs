using Dapper;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Claims;

/// <summary>The rows of a page of claims, and how claims are assembled from them.</summary>
internal static class ClaimRows
{
    public static async Task<IEnumerable<Claim>> Read(SqlMapper.GridReader grid)
    {
        var claims = await grid.ReadAsync<Claim>();
        var statements = (await grid.ReadAsync<StatementRow>()).ToLookup(s => s.Owner, s => s.Statement);
        var evidence = (await grid.ReadAsync<EvidenceRow>()).ToLookup(e => e.Owner, e => e.Line);
        return claims.Select(c => c with { Statements = [.. statements[c.Id]], Evidence = [.. evidence[c.Id]] });
    }

    private sealed record StatementRow
    {
        public required string Owner { get; init; }
        public required string SubjectCollection { get; init; }
        public required string SubjectId { get; init; }
        public required string SubjectLabel { get; init; }
        public required string Predicate { get; init; }
        public required string ObjectCollection { get; init; }
        public required string ObjectId { get; init; }
        public required string ObjectLabel { get; init; }
        public string? Qualifier { get; init; }
        public Reference? Outcome { get; init; }
        public string? Route { get; init; }
        public string? Setting { get; init; }
        public string? Safety { get; init; }
        public string? Aim { get; init; }

        public Statement Statement => new()
        {
            Subject = Reference.To(SubjectCollection, SubjectId, SubjectLabel),
            Predicate = Predicate,
            Object = Reference.To(ObjectCollection, ObjectId, ObjectLabel),
            Qualifier = Qualifier,
            Outcome = Outcome,
            Route = Route,
            Setting = Setting,
            Safety = Safety,
            Aim = Aim,
        };
    }

    private sealed record EvidenceRow
    {
        public required string Owner { get; init; }
        public required string Kind { get; init; }
        public required string Direction { get; init; }
        public string? Source { get; init; }
        public string? SourceLabel { get; init; }
        public Passage? Passage { get; init; }
        public string? Locator { get; init; }
        public string? Hedge { get; init; }
        public Reference[]? Cites { get; init; }
        public string? Fidelity { get; init; }
        public string? FidelityReason { get; init; }
        public string? Wording { get; init; }
        public string? Study { get; init; }
        public string? StudyLabel { get; init; }
        public StudyResult? Result { get; init; }
        public string? Explanation { get; init; }

        public EvidenceLine Line => new()
        {
            Kind = Kind,
            Direction = Direction,
            Source = Source is null ? null : Reference.To(CollectionNames.Sources, Source, SourceLabel!),
            Passage = Passage is null ? null : PassageExtract.From(Passage),
            Locator = Locator,
            Hedge = Hedge,
            Cites = Cites,
            Fidelity = Fidelity,
            FidelityReason = FidelityReason,
            Wording = Wording,
            Study = Study is null ? null : Reference.To(CollectionNames.Studies, Study, StudyLabel!),
            Result = Result,
            Explanation = Explanation,
        };
    }
}
