using Dapper;
using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Search;

/// <summary>Answers searches over all collections: in one round trip, with a second one for suggestions where little was found.</summary>
internal sealed class SearchReader(KnowledgeDatabase database, Resolver resolver)
{
    /// <summary>With fewer hits than this, the search may have been meant differently.</summary>
    private const int FewHits = 3;

    public async Task<SearchResult> Find(SearchQuery query, LiveRelease release, string self, CancellationToken cancelled)
    {
        var question = new SearchTerms(query.Words!);
        var (stems, found) = await Read(query, question, release, cancelled);
        var snippets = new Snippets(stems, question.Beginning.TrimEnd(':', '*'));
        return new SearchResult
        {
            Query = query.Words!,
            Data = [.. found.Select(f => HitOf(f, snippets))],
            Page = new PageInfo { Limit = query.Hits },
            Approximate = found.Count > 0 && found[0].Approximate,
            Suggestions = found.Count >= FewHits ? [] : await resolver.Alike(question.Wanted, release, cancelled),
            Release = release.Id,
            Links = new PageLinks { Self = self },
        };
    }

    private async Task<(string[] Stems, List<FoundRow> Found)> Read(
        SearchQuery query, SearchTerms question, LiveRelease release, CancellationToken cancelled)
    {
        var values = new
        {
            At = release.Ordinal,
            Take = query.Hits,
            question.Whole,
            question.Head,
            question.Beginning,
            question.Wanted,
            Key = question.Wanted,
            Collections = query.Kind?.Values.Select(ResourceKind.CollectionOf).ToArray(),
            Nutrient = query.Nutrient?.Values,
            Condition = query.Condition?.Values,
        };
        var statements = string.Join(";\n", PlanSql.ForTheseValues, SearchSql.Stems, SearchSql.Hits(query, question));
        return await database.Read<(string[], List<FoundRow>)>(release, async connection =>
        {
            await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(statements, values, cancellationToken: cancelled));
            await grid.ReadAsync<string>();
            var stems = await grid.ReadSingleAsync<string[]>();
            return (stems, [.. await grid.ReadAsync<FoundRow>()]);
        }, cancelled);
    }

    private static Hit HitOf(FoundRow found, Snippets snippets) => new()
    {
        Kind = ResourceKind.ForCollection(found.Collection),
        Id = found.Id,
        Label = found.Label,
        Snippet = snippets.Cut(found.Text),
        Score = Math.Round(found.Score, 4),
        Href = Address.Item(found.Collection, found.Id),
    };

    private sealed record FoundRow
    {
        public required string Collection { get; init; }
        public required string Id { get; init; }
        public required string Label { get; init; }
        public required string Text { get; init; }
        public required double Score { get; init; }
        public required bool Approximate { get; init; }
    }
}
