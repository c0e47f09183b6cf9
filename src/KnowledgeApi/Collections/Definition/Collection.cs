using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Definition;

/// <summary>A collection: everything that the program does with it follows from here.</summary>
internal abstract class Collection
{
    /// <summary>Its name, in paths and everywhere.</summary>
    public required string Name { get; init; }

    /// <summary>Its group in the contract.</summary>
    public required OperationTag Tag { get; init; }

    /// <summary>What the contract says of its list.</summary>
    public required OperationText ListText { get; init; }

    /// <summary>What the contract says of one item.</summary>
    public required OperationText ItemText { get; init; }

    /// <summary>What the entry document says of it.</summary>
    public required string Entry { get; init; }

    /// <summary>The parameters that a first question is asked with; the documentation opens with them filled in.</summary>
    public string[] FirstQuestion { get; init; } = [];

    /// <summary>How its items become rows; null where they are worked out from others when a release is published.</summary>
    public EntryKind? Kind { get; init; }

    /// <summary>How it is worked out from others.</summary>
    public Derivation? Derived { get; init; }

    /// <summary>The studies behind its items, as a bibliography; null where it has none.</summary>
    public StudiesBehind? StudiesBehind { get; init; }

    /// <summary>The record of an item.</summary>
    public abstract Type Item { get; }

    /// <summary>How it is listed.</summary>
    public abstract IListing Listed { get; }

    /// <summary>Maps its list and its items.</summary>
    public abstract IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder v1);

    /// <summary>All items of a release by id, a few at a time.</summary>
    public abstract IAsyncEnumerable<object> All(KnowledgeReader knowledge, LiveRelease release, CancellationToken cancelled);

    /// <summary>`reference-intakes` is ReferenceIntakes.</summary>
    protected string NameInOperations => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>How the studies behind items are found.</summary>
/// <param name="Sql">Selects them, for the ids of items.</param>
/// <param name="Collection">The collection of these ids, where it is another.</param>
/// <param name="IdsOf">The ids of an item; its own where this is null.</param>
internal sealed record StudiesBehind(string Sql, string? Collection = null, Func<object, IEnumerable<string>>? IdsOf = null);

/// <summary>A collection of items that are asked for without further parameters.</summary>
internal sealed class Collection<T, TQuery> : Collection<T, TQuery, ReleaseQuery> where T : Resource where TQuery : PagedQuery;

/// <summary>A collection with the record of an item and the parameters of its questions.</summary>
/// <typeparam name="T">An item: its columns, its JSON and its schema.</typeparam>
/// <typeparam name="TQuery">The parameters of its list.</typeparam>
/// <typeparam name="TItemQuery">The parameters of one item.</typeparam>
internal class Collection<T, TQuery, TItemQuery> : Collection where T : Resource where TQuery : PagedQuery where TItemQuery : ReleaseQuery
{
    /// <summary>How it is listed: columns, filters, orders, facets.</summary>
    public required Listing<T, TQuery> Listing { get; init; }

    /// <summary>Adds the items that a question asks to have delivered together with these; null where none can be.</summary>
    public Include<T>? Including { get; init; }

    public override Type Item => typeof(T);

    public override IListing Listed => Listing;

    public override IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder v1)
    {
        var list = v1.MapRead($"/{Name}", List, $"list{NameInOperations}", Tag).WithMetadata(ListText);
        if (FirstQuestion.Length > 0)
            list.WithMetadata(new FirstQuestion(FirstQuestion));
        var item = v1.MapRead($"/{Name}/{{id}}", Get, $"get{typeof(T).Name}", Tag).WithMetadata(ItemText);
        if (Kind is not null)
            item.WithMetadata(new MayBeWithdrawn());
        return [list, item];
    }

    public override IAsyncEnumerable<object> All(KnowledgeReader knowledge, LiveRelease release, CancellationToken cancelled) =>
        knowledge.All(Listing, release, cancelled);

    private async Task<Ok<Page<T>>> List([AsParameters] TQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        var page = await knowledge.List(Listing, query, release, cancelled);
        return TypedResults.Ok(Including is null || query is not IIncludes { Include: { } wanted } ? page : await Completed(page, wanted, release, knowledge, cancelled));
    }

    private async Task<Results<Ok<T>, NotFound>> Get(
        string id, [AsParameters] TItemQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        if (await knowledge.Get(Listing, id, release, cancelled) is not { } item)
            return TypedResults.NotFound();
        return TypedResults.Ok(Including is null || query is not IIncludes { Include: { } wanted } ? item : (await Including([item], wanted, release, knowledge, cancelled))[0]);
    }

    private async Task<Page<T>> Completed(Page<T> page, ValueList wanted, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) => page with
    {
        Data = await Including!(page.Data, wanted, release, knowledge, cancelled),
        Following = page.Following is not { } following ? null : async c => await Completed(await following(c), wanted, release, knowledge, c),
    };
}

/// <summary>Adds items to those of an answer: one statement a collection for all of them.</summary>
internal delegate Task<IReadOnlyList<T>> Include<T>(
    IReadOnlyList<T> items, ValueList wanted, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled);

/// <summary>A question that can ask for items to be delivered together with those of the answer.</summary>
internal interface IIncludes
{
    ValueList? Include { get; }
}
