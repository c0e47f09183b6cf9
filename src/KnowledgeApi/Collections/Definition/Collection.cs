using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Definition;

/// <summary>Definition of a collection. Everything that the program does with the collection follows from it.</summary>
internal abstract class Collection
{
    /// <summary>Name of the collection, in paths and everywhere else.</summary>
    public required string Name { get; init; }

    /// <summary>Tag that groups the operations of the collection in the contract.</summary>
    public required OperationTag Tag { get; init; }

    /// <summary>What the contract says about the list.</summary>
    public required OperationText ListText { get; init; }

    /// <summary>What the contract says about a single item.</summary>
    public required OperationText ItemText { get; init; }

    /// <summary>What the entry document says about the collection.</summary>
    public required string Entry { get; init; }

    /// <summary>The parameters to use for a first question; the documentation opens with them filled in.</summary>
    public string[] FirstQuestion { get; init; } = [];

    /// <summary>How the items become rows; null where they are derived from other collections when a release is published.</summary>
    public EntryKind? Kind { get; init; }

    /// <summary>How the items are derived from other collections; null where they are curated.</summary>
    public Derivation? Derived { get; init; }

    /// <summary>The works behind the items, as a bibliography: studies, and documents that assert things; null where the collection has none.</summary>
    public WorksBehind? WorksBehind { get; init; }

    /// <summary>The record type of an item.</summary>
    public abstract Type Item { get; }

    /// <summary>How the collection is listed.</summary>
    public abstract IListing Listed { get; }

    /// <summary>Maps the endpoints of the list and of its items.</summary>
    public abstract IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder v1);

    /// <summary>The documents of its items, as a release makes them.</summary>
    public abstract DocumentSource Documents { get; }

    /// <summary>Reads the documents of all items of a release in order of id, a few at a time.</summary>
    public abstract IAsyncEnumerable<IDocument> All(KnowledgeReader knowledge, LiveRelease release, CancellationToken cancelled);

    /// <summary>Its name as one word: `reference-intakes` becomes `ReferenceIntakes`.</summary>
    public string PascalName => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>How the works behind items are found: studies, and documents that assert things.</summary>
/// <param name="Sql">The SQL that selects the documents of the works for the given item ids.</param>
/// <param name="Collection">The collection that these ids belong to, where it is a different one.</param>
/// <param name="IdsOf">Returns the ids to use for an item; null where the item's own id is used.</param>
internal sealed record WorksBehind(string Sql, string? Collection = null, Func<object, IEnumerable<string>>? IdsOf = null);

/// <summary>A collection whose single items take no parameters beyond the release.</summary>
internal sealed class Collection<T, TQuery> : Collection<T, TQuery, ReleaseQuery> where T : Resource where TQuery : PagedQuery;

/// <summary>A collection, with the record type of its items and the types of its query parameters.</summary>
/// <typeparam name="T">The record of an item, which defines its columns, its JSON and its schema.</typeparam>
/// <typeparam name="TQuery">The query parameters of the list.</typeparam>
/// <typeparam name="TItemQuery">The query parameters of a single item.</typeparam>
internal class Collection<T, TQuery, TItemQuery> : Collection where T : Resource where TQuery : PagedQuery where TItemQuery : ReleaseQuery
{
    /// <summary>How the collection is listed: filters, sort orders and facets.</summary>
    public required DocumentListing<T, TQuery> Listing { get; init; }

    /// <summary>Makes the items of a release from its entries.</summary>
    public required Func<ReleaseContent, IEnumerable<T>> Items { get; init; }

    /// <summary>Adds the items that a request asks to include; null where nothing can be included.</summary>
    public Include<T>? Including { get; init; }

    public override Type Item => typeof(T);

    public override IListing Listed => Listing;

    public override IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder v1)
    {
        var list = v1.MapRead($"/{Name}", List, $"list{PascalName}", Tag).WithMetadata(ListText);
        if (FirstQuestion.Length > 0)
            list.WithMetadata(new FirstQuestion(FirstQuestion));
        if (ItemText.IdExample is { } id)
            list.WithMetadata(new IdExample(id));
        var item = v1.MapRead($"/{Name}/{{id}}", Get, $"get{typeof(T).Name}", Tag).WithMetadata(ItemText, new SendsDocument());
        if (Kind is not null)
            item.WithMetadata(new MayBeWithdrawn());
        if (Kind is { HasFormerIds: true })
            item.WithMetadata(new MayBeRenamed(Name));
        return [list, item];
    }

    public override DocumentSource Documents => DocumentSource.Of(Name, release => Items(release.Once(tree => new ReleaseContent(tree))));

    public override IAsyncEnumerable<IDocument> All(KnowledgeReader knowledge, LiveRelease release, CancellationToken cancelled) =>
        knowledge.All<T>(Name, release, cancelled);

    private async Task<Ok<Page<Document<T>>>> List([AsParameters] TQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        var page = await knowledge.List(Listing, query, release, cancelled);
        return TypedResults.Ok(Including is null || query is not IIncludes { Include: { } wanted } ? page : await Completed(page, wanted, release, knowledge, cancelled));
    }

    private async Task<Results<Ok<Document<T>>, NotFound>> Get(
        string id, [AsParameters] TItemQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        if (await knowledge.Get<T>(Name, id, release, cancelled) is not { } item)
            return TypedResults.NotFound();
        return TypedResults.Ok(Including is null || query is not IIncludes { Include: { } wanted } ? item : (await Including([item], wanted, release, knowledge, cancelled))[0]);
    }

    private async Task<Page<Document<T>>> Completed(Page<Document<T>> page, ValueList wanted, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) => page with
    {
        Data = await Including!(page.Data, wanted, release, knowledge, cancelled),
        Following = page.Following is not { } following ? null : async c => await Completed(await following(c), wanted, release, knowledge, c),
    };
}

/// <summary>Adds the included items to those of an answer, with one SQL statement per collection for all of them.</summary>
internal delegate Task<IReadOnlyList<Document<T>>> Include<T>(
    IReadOnlyList<Document<T>> items, ValueList wanted, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) where T : Resource;

/// <summary>Query parameters that can ask for other items to be included with those of the answer.</summary>
internal interface IIncludes
{
    ValueList? Include { get; }
}
