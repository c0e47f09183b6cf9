using Dapper;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

/// <summary>The studies behind an answer, each listed once, in the order in which the answer refers to them.</summary>
/// <param name="Works">The works to cite.</param>
/// <param name="LeftOut">Ids of the studies that could not be identified and therefore cannot be cited.</param>
/// <param name="IsCapped">True where there are more works than a bibliography may hold.</param>
internal sealed record Bibliography(IReadOnlyList<Work> Works, IReadOnlyList<string> LeftOut, bool IsCapped)
{
    public const int MaximumRecords = 5000;

    /// <summary>Header (an RFC 9651 dictionary) that says how many records there are and what is missing from them.</summary>
    public const string Header = "Knowledge-Bibliography";

    public static async Task<Bibliography> Build(HttpContext context, object body, CancellationToken cancelled)
    {
        if (body is HowToCite self)
            return new Bibliography([KnowledgeBase.At(self.Release, self.Published)], [], IsCapped: false);
        var cited = context.GetEndpoint()!.Metadata.GetMetadata<StudiesBehind>()!;
        var found = new Dictionary<string, Work>(StringComparer.Ordinal);
        await foreach (var items in Parts(body, cancelled))
        {
            foreach (var next in await Read(context, cited, [.. items.SelectMany(cited.IdsOf!)], cancelled))
                found.TryAdd(next.Id, next);
            if (found.Values.Count(w => w.IsIdentified) > MaximumRecords)
                break;
        }
        var identified = found.Values.Where(w => w.IsIdentified).ToList();
        return new Bibliography(
            [.. identified.Take(MaximumRecords)],
            [.. found.Values.Where(w => !w.IsIdentified).Select(w => w.Id)],
            identified.Count > MaximumRecords);
    }

    public override string ToString() => $"records={Works.Count}, left-out={LeftOut.Count}{(IsCapped ? ", capped" : "")}";

    private static async IAsyncEnumerable<IEnumerable<object>> Parts(
        object body, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancelled)
    {
        if (body is not Page first)
        {
            yield return [IDocument.ContentOf(body)];
            yield break;
        }
        await foreach (var page in first.Whole(cancelled))
            yield return page.Items;
    }

    private static async Task<IEnumerable<Work>> Read(HttpContext context, StudiesBehind cited, string[] items, CancellationToken cancelled)
    {
        var release = context.Features.Get<LiveRelease>()!;
        var command = new CommandDefinition(cited.Sql, new { At = release.Ordinal, cited.Collection, Items = items }, cancellationToken: cancelled);
        return await context.RequestServices.GetRequiredService<KnowledgeDatabase>().Read(release, connection => connection.QueryAsync<Work>(command), cancelled);
    }
}
