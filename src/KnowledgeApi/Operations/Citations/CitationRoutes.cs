using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

internal static class CitationRoutes
{
    /// <summary>Lets the operation also answer with the bibliography of the studies behind its items.</summary>
    public static RouteHandlerBuilder Cites(this RouteHandlerBuilder operation, string collection, StudiesBehind studies) =>
        operation.WithMetadata(studies with { Collection = studies.Collection ?? collection, IdsOf = studies.IdsOf ?? (item => [((Resource)item).Id]) })
            .Offers(CitationFormat.All);
}
