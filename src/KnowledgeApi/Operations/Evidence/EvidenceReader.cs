using System.Text.Json;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Reads rows of evidence. Publishing has computed them, so that reading only selects.</summary>
internal sealed class EvidenceReader(KnowledgeReader knowledge)
{
    private static readonly ValueList WhatHelps = new(HelpingRelations.Codes);

    public async Task<Page<Document<EvidenceRow>>> List(EvidenceQuery query, LiveRelease release, CancellationToken cancelled) =>
        Shown(await knowledge.List(EvidenceList.Rows, Ordered(query), release, cancelled, new { query.LeastCertain }), query);

    /// <summary>The evidence on a condition or nutrient, with counts of the rows that are kept apart from it; null where the release has none of this id.</summary>
    /// <param name="collection">The collection of the condition or nutrient.</param>
    /// <param name="id">Its id.</param>
    /// <param name="filters">The filters of the request.</param>
    /// <param name="descendants">Whether rows on narrower conditions are included.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    public async Task<EvidenceTable?> Read(
        string collection, string id, EvidenceFilters filters, bool? descendants, LiveRelease release, CancellationToken cancelled)
    {
        var asked = new ValueList([id]);
        var query = collection == CollectionNames.Conditions
            ? ToQuery(filters) with { Condition = asked, IncludeDescendants = descendants }
            : ToQuery(filters) with { Nutrient = asked };
        var (about, page) = await knowledge.ListAbout<AboutRow, Document<EvidenceRow>, EvidenceQuery>(
            EvidenceSql.About, EvidenceList.Rows, Ordered(query), release, new { query.LeastCertain, AboutCollection = collection, AboutId = id }, cancelled);
        if (about is not null)
            return Table(Reference.To(collection, id, about.Label), about, Shown(page, query));
        return await knowledge.Withdrawn(collection, id, release, cancelled) is { } gone ? throw gone : null;
    }

    private static EvidenceTable Table(Reference about, AboutRow counts, Page<Document<EvidenceRow>> page) => new()
    {
        About = about,
        Data = page.Data,
        Paging = page.Paging,
        Facets = page.Facets,
        LinkedWith = new Tally { Count = counts.LinkedWith, Href = $"{about.Href}/evidence?relation=linked-with" },
        RaisesRisk = new Tally { Count = counts.RaisesRisk, Href = $"{about.Href}/evidence?relation=raises-risk" },
        Narrower = [.. JsonSerializer.Deserialize<NarrowerRow[]>(counts.Narrower, ApiJson.Options)!.Select(n => new NarrowerEvidence
        {
            Condition = Reference.To(CollectionNames.Conditions, n.Id, n.Label),
            Rows = new Tally { Count = n.Rows, Href = $"{Address.Item(CollectionNames.Conditions, n.Id)}/evidence" },
        })],
        Notice = Notice.NotAdvice,
        Release = page.Release,
        Links = page.Links,
        Following = page.Following,
    };

    /// <summary>Rows on narrower conditions are grouped by condition, unless another order is asked for.</summary>
    private static EvidenceQuery Ordered(EvidenceQuery query) => query is { IncludeDescendants: true, Sort: null } ? query with { Sort = "condition" } : query;

    public async Task<Document<EvidenceRow>?> Get(string id, EvidenceItemQuery query, LiveRelease release, CancellationToken cancelled) =>
        await knowledge.Get<EvidenceRow>(CollectionNames.Evidence, id, release, cancelled) is { } row ? RowFields.Select(query.View, query.Fields).Shown(row) : null;

    private static Page<Document<EvidenceRow>> Shown(Page<Document<EvidenceRow>> page, EvidenceFilters query)
    {
        var fields = RowFields.Select(query.View, query.Fields);
        return page with
        {
            Data = [.. page.Data.Select(fields.Shown)],
            Following = page.Following is { } next ? async cancelled => Shown(await next(cancelled), query) : null,
        };
    }

    private static EvidenceQuery ToQuery(EvidenceFilters filters) => new()
    {
        Release = filters.Release,
        Format = filters.Format,
        Words = filters.Words,
        Sort = filters.Sort,
        Facets = filters.Facets,
        Limit = filters.Limit,
        Cursor = filters.Cursor,
        Relation = filters.Relation ?? WhatHelps,
        Group = filters.Group,
        Finding = filters.Finding,
        MinCertainty = filters.MinCertainty,
        Population = filters.Population,
        Form = filters.Form,
        Route = filters.Route,
        Reviewed = filters.Reviewed,
        SubstanceKind = filters.SubstanceKind,
        View = filters.View,
        Fields = filters.Fields,
    };

    private sealed record AboutRow
    {
        public required string Label { get; init; }
        public required int LinkedWith { get; init; }
        public required int RaisesRisk { get; init; }
        public required string Narrower { get; init; }
    }

    private sealed record NarrowerRow
    {
        public required string Id { get; init; }
        public required string Label { get; init; }
        public required int Rows { get; init; }
    }
}
