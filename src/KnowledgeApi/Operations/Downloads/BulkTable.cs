using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Interactions;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Collections.Vocabularies;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>What can be had whole: a collection, or a list within the items of one as a table of its own.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Row">The record of a row.</param>
/// <param name="Rows">Reads the rows of a release in a fixed order, a few at a time.</param>
internal sealed record BulkTable(string Name, Type Row, Func<KnowledgeReader, LiveRelease, CancellationToken, IAsyncEnumerable<object>> Rows)
{
    public static readonly IReadOnlyList<BulkTable> Collections =
    [
        Of(NutrientSql.Nutrients),
        Of(ConditionSql.Conditions),
        Of(ConceptSql.Concepts),
        Of(SourceSql.Sources),
        Of(StudySql.Studies),
        Of(ClaimSql.Claims),
        Of(MechanismSql.Mechanisms),
        Of(DosageSql.Dosages),
        Of(ConclusionSql.Conclusions),
        Of(OutcomeSql.Outcomes),
        Of(DisagreementSql.Disagreements),
        Of(ReferenceIntakeSql.Intakes),
        Of(VocabularySql.Vocabularies),
    ];

    public static readonly IReadOnlyList<BulkTable> All =
    [
        .. Collections,
        Of(EvidenceSql.Rows),
        Of(InteractionSql.Interactions),
        Within(ClaimSql.Claims, "claims-statements", c => c.Statements.Select((s, i) => new ClaimStatement { Claim = c.Id, Position = i, Statement = s })),
        Within(ClaimSql.Claims, "claims-evidence", c => c.Evidence.Select((e, i) => new ClaimEvidence { Claim = c.Id, Position = i, Evidence = e })),
    ];

    private static BulkTable Of<T, TQuery>(Listing<T, TQuery> listing) where T : Resource where TQuery : PagedQuery =>
        new(listing.Collection, typeof(T), (knowledge, release, cancelled) => knowledge.All(listing, release, cancelled));

    private static BulkTable Within<T, TQuery, TPart>(Listing<T, TQuery> listing, string name, Func<T, IEnumerable<TPart>> parts)
        where T : Resource where TQuery : PagedQuery where TPart : class =>
        new(name, typeof(TPart), (knowledge, release, cancelled) => knowledge.All(listing, release, cancelled).SelectMany(parts));
}

/// <summary>A row of claims-statements.</summary>
internal sealed record ClaimStatement
{
    public required string Claim { get; init; }
    public required int Position { get; init; }
    public required Statement Statement { get; init; }
}

/// <summary>A row of claims-evidence.</summary>
internal sealed record ClaimEvidence
{
    public required string Claim { get; init; }
    public required int Position { get; init; }
    public required EvidenceLine Evidence { get; init; }
}
