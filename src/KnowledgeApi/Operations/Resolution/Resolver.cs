using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>Resolves texts to the items that they mean.</summary>
internal sealed class Resolver(KnowledgeDatabase database)
{
    /// <summary>One entry per text, in the order of the texts, with one SQL statement for all.</summary>
    public async Task<IReadOnlyList<ResolvedText>> Resolve(string[] texts, LiveRelease release, CancellationToken cancelled)
    {
        var keys = texts.Select(KnownForms.KeyOf).ToArray();
        var rows = await Read(ResolveSql.Candidates, texts, keys, release, cancelled);
        var candidates = rows.ToLookup(r => r.Place, r => r.Candidate);
        return [.. texts.Select((text, i) => new ResolvedText { Text = text, Candidates = [.. candidates[i + 1]] })];
    }

    /// <summary>The names that resemble a text most.</summary>
    public async Task<IReadOnlyList<Candidate>> Alike(string text, LiveRelease release, CancellationToken cancelled)
    {
        var rows = await Read(ResolveSql.Suggestions, [text], [SearchText.Key(text)], release, cancelled);
        return [.. rows.Select(r => r.Candidate)];
    }

    private async Task<IEnumerable<CandidateRow>> Read(string sql, string[] texts, string[] keys, LiveRelease release, CancellationToken cancelled)
    {
        var values = new { At = release.Ordinal, Texts = texts, Keys = keys, Collections = Catalogue.Names.ToArray() };
        return await database.Read(release, async connection =>
        {
            await using var grid = await connection.QueryMultipleAsync(new CommandDefinition($"{ResolveSql.Settings};\n{sql}", values, cancellationToken: cancelled));
            await grid.ReadAsync();
            return await grid.ReadAsync<CandidateRow>();
        }, cancelled);
    }

    private sealed record CandidateRow
    {
        public required int Place { get; init; }
        public required string Collection { get; init; }
        public required string Id { get; init; }
        public required string Label { get; init; }
        public string? Form { get; init; }
        public required string Match { get; init; }
        public required string Matched { get; init; }
        public required double Score { get; init; }

        public Candidate Candidate => new()
        {
            Kind = ResourceKind.ForCollection(Collection),
            Id = Id,
            Label = Label,
            Form = Form,
            Match = Match,
            Matched = Matched,
            Score = Math.Round(Score, 4),
            Href = Address.Item(Collection, Id),
        };
    }
}
