using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Fetches what `include` asks for, with one SQL statement per collection for all claims of an answer.</summary>
internal static class Inclusion
{
    public static async Task<IReadOnlyList<Claim>> Into(
        IReadOnlyList<Claim> claims, ValueList include, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        var wanted = include.Values.ToHashSet();
        var things = claims.SelectMany(c => ThingsOf(c, wanted)).ToArray();
        var studies = wanted.Contains("studies") ? await Fetch(knowledge, StudyCollection.Definition.Listing, claims.SelectMany(StudiesOf), release, cancelled) : null;
        var sources = wanted.Contains("sources") ? await Fetch(knowledge, SourceCollection.Definition.Listing, claims.SelectMany(SourcesOf), release, cancelled) : null;
        var nutrients = await Fetch(knowledge, NutrientCollection.Definition.Listing, IdsOfKind(things, "nutrient"), release, cancelled);
        var conditions = await Fetch(knowledge, ConditionCollection.Definition.Listing, IdsOfKind(things, "condition"), release, cancelled);
        var concepts = await Fetch(knowledge, ConceptCollection.Definition.Listing, IdsOfKind(things, "concept"), release, cancelled);
        var hasThings = wanted.Contains("subject") || wanted.Contains("object");
        return [.. claims.Select(c => c with
        {
            Included = new ClaimInclusions
            {
                Studies = studies is null ? null : Pick(studies, StudiesOf(c)),
                Sources = sources is null ? null : Pick(sources, SourcesOf(c)),
                Nutrients = hasThings ? Pick(nutrients, IdsOfKind(ThingsOf(c, wanted), "nutrient")) : null,
                Conditions = hasThings ? Pick(conditions, IdsOfKind(ThingsOf(c, wanted), "condition")) : null,
                Concepts = hasThings ? Pick(concepts, IdsOfKind(ThingsOf(c, wanted), "concept")) : null,
            },
        })];
    }

    private static async Task<Dictionary<string, T>> Fetch<T, TQuery>(
        KnowledgeReader knowledge, Listing<T, TQuery> listing, IEnumerable<string> ids, LiveRelease release, CancellationToken cancelled) where T : Resource where TQuery : PagedQuery =>
        (await knowledge.Fetch(listing, [.. ids.Distinct(StringComparer.Ordinal)], release, cancelled)).ToDictionary(i => i.Id, StringComparer.Ordinal);

    private static T[] Pick<T>(Dictionary<string, T> found, IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(found.ContainsKey).Select(id => found[id])];

    private static IEnumerable<string> StudiesOf(Claim claim) =>
        claim.Evidence.SelectMany(e => (e.Cites ?? []).Append(e.Study)).OfType<Reference>().Select(r => r.Id);

    private static IEnumerable<string> SourcesOf(Claim claim) => claim.Evidence.Select(e => e.Source).OfType<Reference>().Select(r => r.Id);

    private static IEnumerable<Reference> ThingsOf(Claim claim, HashSet<string> wanted) =>
        claim.Statements.SelectMany(s => new[] { wanted.Contains("subject") ? s.Subject : null, wanted.Contains("object") ? s.Object : null }).OfType<Reference>();

    private static IEnumerable<string> IdsOfKind(IEnumerable<Reference> things, string kind) => things.Where(t => t.Kind == kind).Select(t => t.Id);
}
