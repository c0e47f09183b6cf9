using KnowledgeApi.Collections;
using KnowledgeApi.Operations.Evidence.Gate;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Operations.Paths;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Host.Configuration;

/// <summary>What a release of this program consists of: the collections, and the data derived from them in this order.</summary>
internal static class ReleasePlan
{
    public static readonly PublishingPlan Current = new(
        Catalogue.Kinds,
        [
            .. Catalogue.All.Select(c => c.Derived).OfType<Derivation>(),
            EdgeDerivation.Definition,
            SearchDerivation.Definition,
            RowDerivation.Definition,
        ],
        [.. Catalogue.All.Select(c => c.Documents), RowDerivation.Documents],
        Gate.Check);
}
