using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Fetches the documents that `include` asks for, with one SQL statement per collection for all claims of an answer.</summary>
internal static class Inclusion
{
    public static async Task<IReadOnlyList<Document<Claim>>> Into(
        IReadOnlyList<Document<Claim>> claims, ValueList include, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        var wanted = include.Values.ToHashSet();
        var things = claims.SelectMany(c => ThingsOf(c.Value, wanted)).ToArray();
        var studies = wanted.Contains("studies") ? await Fetch<Study>(CollectionNames.Studies, claims.SelectMany(c => StudiesOf(c.Value))) : null;
        var sources = wanted.Contains("sources") ? await Fetch<Source>(CollectionNames.Sources, claims.SelectMany(c => SourcesOf(c.Value))) : null;
        var nutrients = await Fetch<Nutrient>(CollectionNames.Nutrients, IdsOfKind(things, "nutrient"));
        var conditions = await Fetch<Condition>(CollectionNames.Conditions, IdsOfKind(things, "condition"));
        var concepts = await Fetch<Concept>(CollectionNames.Concepts, IdsOfKind(things, "concept"));
        var hasThings = wanted.Contains("subject") || wanted.Contains("object");
        return [.. claims.Select(c => c.Containing(c.Value with
        {
            Included = new ClaimInclusions
            {
                Studies = studies is null ? null : Pick(studies, StudiesOf(c.Value)),
                Sources = sources is null ? null : Pick(sources, SourcesOf(c.Value)),
                Nutrients = hasThings ? Pick(nutrients, IdsOfKind(ThingsOf(c.Value, wanted), "nutrient")) : null,
                Conditions = hasThings ? Pick(conditions, IdsOfKind(ThingsOf(c.Value, wanted), "condition")) : null,
                Concepts = hasThings ? Pick(concepts, IdsOfKind(ThingsOf(c.Value, wanted), "concept")) : null,
            },
        }))];

        async Task<Dictionary<string, Document<T>>> Fetch<T>(string collection, IEnumerable<string> ids) where T : Resource =>
            (await knowledge.Fetch<T>(collection, [.. ids.Distinct(StringComparer.Ordinal)], release, cancelled)).ToDictionary(i => i.Id, StringComparer.Ordinal);
    }

    private static Document<T>[] Pick<T>(Dictionary<string, Document<T>> found, IEnumerable<string> ids) where T : Resource =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(found.ContainsKey).Select(id => found[id])];

    private static IEnumerable<string> StudiesOf(Claim claim) =>
        claim.Evidence.SelectMany(e => (e.Cites ?? []).Append(e.Study)).OfType<Reference>().Select(r => r.Id);

    private static IEnumerable<string> SourcesOf(Claim claim) => claim.Evidence.Select(e => e.Source).OfType<Reference>().Select(r => r.Id);

    private static IEnumerable<Reference> ThingsOf(Claim claim, HashSet<string> wanted) =>
        claim.Statements.SelectMany(s => new[] { wanted.Contains("subject") ? s.Subject : null, wanted.Contains("object") ? s.Object : null }).OfType<Reference>();

    private static IEnumerable<string> IdsOfKind(IEnumerable<Reference> things, string kind) => things.Where(t => t.Kind == kind).Select(t => t.Id);
}
