using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

internal static class CitationRoutes
{
    /// <summary>Lets the operation also answer with the bibliography of the works behind its items.</summary>
    public static RouteHandlerBuilder Cites(this RouteHandlerBuilder operation, string collection, WorksBehind works) =>
        operation.WithMetadata(works with { Collection = works.Collection ?? collection, IdsOf = works.IdsOf ?? (item => [((Resource)item).Id]) })
            .Offers(CitationFormat.All);
}
