using System.Text.Json;
using Dapper;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

/// <summary>The works behind an answer, each listed once: studies in the order in which the answer refers to them, then the documents that assert things.</summary>
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
        if (body is ICitesItself self)
            return new Bibliography([self.AsWork()], [], IsCapped: false);
        var cited = context.GetEndpoint()!.Metadata.GetMetadata<WorksBehind>()!;
        var found = new Dictionary<(string Collection, string Id), Work>();
        await foreach (var items in Parts(body, cancelled))
        {
            foreach (var next in await Read(context, cited, [.. items.SelectMany(cited.IdsOf!)], cancelled))
                found.TryAdd((next.Collection, next.Id), next.AsWork());
            if (found.Values.Count(w => w.IsIdentified) > MaximumRecords)
                break;
        }
        // Studies come before documents over the whole list, and not page by page.
        var identified = found.Where(w => w.Value.IsIdentified).OrderBy(w => w.Key.Collection != CollectionNames.Studies).Select(w => w.Value).ToList();
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

    private static async Task<IEnumerable<WorkRow>> Read(HttpContext context, WorksBehind cited, string[] items, CancellationToken cancelled)
    {
        var release = context.Features.Get<LiveRelease>()!;
        var command = new CommandDefinition(cited.Sql, new { At = release.Ordinal, cited.Collection, Items = items }, cancellationToken: cancelled);
        return await context.RequestServices.GetRequiredService<KnowledgeDatabase>().Read(release, connection => connection.QueryAsync<WorkRow>(command), cancelled);
    }

    /// <summary>A work behind an answer, as its document shows it.</summary>
    private sealed record WorkRow(string Collection, string Id, string Body)
    {
        public Work AsWork() => Collection == CollectionNames.Studies
            ? JsonSerializer.Deserialize<Study>(Body, ApiJson.Options)!.AsWork()
            : JsonSerializer.Deserialize<Source>(Body, ApiJson.Options)!.AsWork();
    }
}

/// <summary>An answer that is cited itself, and not for what is behind it.</summary>
internal interface ICitesItself
{
    Work AsWork();
}
