using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Paths;

internal static class PathEndpoints
{
    private static readonly Format[] Drawings = [new GraphMlFormat(), new MermaidFormat()];

    public static void MapPaths(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/mechanisms/paths", Find, "findMechanismPaths", MechanismCollection.Definition.Tag).Offers(Drawings);
        v1.MapRead("/nutrients/{id}/neighbourhood", GetOfNutrient, "getNutrientNeighbourhood", NutrientCollection.Definition.Tag).WithMetadata(new MayBeWithdrawn()).Offers(Drawings);
        v1.MapRead("/conditions/{id}/neighbourhood", GetOfCondition, "getConditionNeighbourhood", ConditionCollection.Definition.Tag).WithMetadata(new MayBeWithdrawn()).Offers(Drawings);
        v1.MapRead("/concepts/{id}/neighbourhood", GetOfConcept, "getConceptNeighbourhood", ConceptCollection.Definition.Tag).WithMetadata(new MayBeWithdrawn()).Offers(Drawings);
    }

    /// <summary>Find mechanism paths</summary>
    /// <remarks>Chains of claims on mechanisms that lead from one nutrient, condition or concept to another, shortest first, each with its weakest hop. All live claims are searched. A path shows what is claimed, not what is true: read the status of each hop.</remarks>
    /// <param name="query">Start and end of the paths, and the limits of the search.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="paths">Finds the paths.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The paths found; possibly none.</response>
    private static async Task<Ok<MechanismPaths>> Find([AsParameters] PathQuery query, LiveRelease release, PathReader paths, CancellationToken cancelled) =>
        TypedResults.Ok(await paths.Paths(query, release, cancelled)
            ?? throw new Problem(404, "not-found", $"There is no '{query.From}' or no '{query.To}' among nutrients, conditions and concepts at this release."));

    /// <summary>Get what surrounds a nutrient</summary>
    /// <remarks>What the nutrient acts on and what acts on it, according to the claims on mechanisms, as nodes and edges.</remarks>
    /// <param name="id" example="magnesium">Id of the nutrient.</param>
    /// <param name="query">The depth of the neighbourhood.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="paths">Reads the neighbourhood.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The nodes and edges around the nutrient.</response>
    private static Task<Results<Ok<Neighbourhood>, NotFound>> GetOfNutrient(
        string id, [AsParameters] NeighbourhoodQuery query, LiveRelease release, PathReader paths, KnowledgeReader knowledge, CancellationToken cancelled) =>
        Get(CollectionNames.Nutrients, id, query, release, paths, knowledge, cancelled);

    /// <summary>Get what surrounds a condition</summary>
    /// <remarks>What leads to the condition and what the condition leads to, according to the claims on mechanisms, as nodes and edges.</remarks>
    /// <param name="id" example="restless-legs-syndrome">Id of the condition.</param>
    /// <param name="query">The depth of the neighbourhood.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="paths">Reads the neighbourhood.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The nodes and edges around the condition.</response>
    private static Task<Results<Ok<Neighbourhood>, NotFound>> GetOfCondition(
        string id, [AsParameters] NeighbourhoodQuery query, LiveRelease release, PathReader paths, KnowledgeReader knowledge, CancellationToken cancelled) =>
        Get(CollectionNames.Conditions, id, query, release, paths, knowledge, cancelled);

    /// <summary>Get what surrounds a concept</summary>
    /// <remarks>What leads to the concept and what the concept leads to, according to the claims on mechanisms, as nodes and edges.</remarks>
    /// <param name="id" example="dopamine">Id of the concept.</param>
    /// <param name="query">The depth of the neighbourhood.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="paths">Reads the neighbourhood.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The nodes and edges around the concept.</response>
    private static Task<Results<Ok<Neighbourhood>, NotFound>> GetOfConcept(
        string id, [AsParameters] NeighbourhoodQuery query, LiveRelease release, PathReader paths, KnowledgeReader knowledge, CancellationToken cancelled) =>
        Get(CollectionNames.Concepts, id, query, release, paths, knowledge, cancelled);

    private static async Task<Results<Ok<Neighbourhood>, NotFound>> Get(
        string collection, string id, NeighbourhoodQuery query, LiveRelease release, PathReader paths, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await paths.Around(collection, id, query.Depth ?? 1, release, cancelled) is { } around ? TypedResults.Ok(around)
            : await knowledge.Withdrawn(collection, id, release, cancelled) is { } gone ? throw gone : TypedResults.NotFound();
}
