using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

/// <summary>Whose studies make the bibliography of an answer.</summary>
/// <param name="Collection">The collection of the items.</param>
/// <param name="IdsOf">The ids of the items in a listed or single body.</param>
internal sealed record CitedItems(string Collection, Func<object, IEnumerable<string>> IdsOf);

internal static class CitationRoutes
{
    /// <summary>The operation also answers with the bibliography of the studies behind its own items.</summary>
    public static RouteHandlerBuilder Cites(this RouteHandlerBuilder operation, string collection) =>
        operation.Cites<Resource>(collection, item => [item.Id]);

    /// <summary>The operation also answers with the bibliography of the studies behind the items its body names.</summary>
    public static RouteHandlerBuilder Cites<T>(this RouteHandlerBuilder operation, string collection, Func<T, IEnumerable<string>> idsOf) =>
        operation.WithMetadata(new CitedItems(collection, body => idsOf((T)body))).Offers(CitationFormat.All);
}
