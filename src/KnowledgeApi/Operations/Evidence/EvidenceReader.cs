using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Reads rows of evidence. Publishing has computed them, so that reading only selects.</summary>
internal sealed class EvidenceReader(KnowledgeReader knowledge)
{
    private static readonly ValueList WhatHelps = new(["treats", "prevents", "corrects"]);

    public async Task<Page<Document<EvidenceRow>>> List(EvidenceQuery query, LiveRelease release, CancellationToken cancelled)
    {
        var asked = query is { IncludeDescendants: true, Sort: null } ? query with { Sort = "condition" } : query;
        var page = await knowledge.List(EvidenceList.Rows, asked, release, cancelled, new { LeastCertain = asked.MinCertainty is null ? 0 : asked.Certainties });
        return Shown(page, query);
    }

    /// <summary>The evidence on a condition or nutrient, with counts of the rows that are kept apart from it.</summary>
    /// <param name="about">The condition or nutrient.</param>
    /// <param name="collection">The collection of the condition or nutrient.</param>
    /// <param name="filters">The filters of the request.</param>
    /// <param name="descendants">Whether rows on narrower conditions are included.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    public async Task<EvidenceTable> Read(
        Reference about, string collection, EvidenceFilters filters, bool? descendants, LiveRelease release, CancellationToken cancelled)
    {
        var isCondition = collection == CollectionNames.Conditions;
        var id = new ValueList([about.Id]);
        var query = ToQuery(filters) with { Condition = isCondition ? id : null, Nutrient = isCondition ? null : id, IncludeDescendants = descendants };
        var page = await List(query, release, cancelled);
        var apart = (await knowledge.Query<ApartRow>(EvidenceSql.Apart, new { about.Id, Collection = collection, At = release.Ordinal }, cancelled))[0];
        var narrower = isCondition
            ? await knowledge.Query<NarrowerRow>(EvidenceSql.Narrower, new { about.Id, Relation = WhatHelps.Values, At = release.Ordinal }, cancelled) : [];
        return new EvidenceTable
        {
            About = about,
            Data = page.Data,
            Paging = page.Paging,
            Facets = page.Facets,
            LinkedWith = new Tally { Count = apart.LinkedWith, Href = $"{about.Href}/evidence?relation=linked-with" },
            RaisesRisk = new Tally { Count = apart.RaisesRisk, Href = $"{about.Href}/evidence?relation=raises-risk" },
            Narrower = [.. narrower.Select(n => new NarrowerEvidence
            {
                Condition = Reference.To(CollectionNames.Conditions, n.Id, n.Label),
                Rows = new Tally { Count = n.Rows, Href = $"{Address.Item(CollectionNames.Conditions, n.Id)}/evidence" },
            })],
            Notice = Notice.NotAdvice,
            Release = page.Release,
            Links = page.Links,
            Following = page.Following,
        };
    }

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

    private sealed record ApartRow
    {
        public required int LinkedWith { get; init; }
        public required int RaisesRisk { get; init; }
    }

    private sealed record NarrowerRow
    {
        public required string Id { get; init; }
        public required string Label { get; init; }
        public required int Rows { get; init; }
    }
}
