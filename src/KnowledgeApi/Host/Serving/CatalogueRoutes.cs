using KnowledgeApi.Collections;
using KnowledgeApi.Operations.Citations;

namespace KnowledgeApi.Host.Serving;

/// <summary>The routes that follow from the catalogue.</summary>
internal static class CatalogueRoutes
{
    /// <summary>Maps the list and the items of every collection, with bibliographies for collections whose items have works behind them.</summary>
    public static void MapCatalogue(this IEndpointRouteBuilder v1)
    {
        foreach (var collection in Catalogue.All)
        {
            foreach (var route in collection.Map(v1))
            {
                if (collection.WorksBehind is { } works)
                    route.Cites(collection.Name, works);
            }
        }
    }
}
