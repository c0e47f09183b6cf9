using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.LargeBase;

/// <summary>The generated items of one collection: how many there are, and what each is in each of its versions.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IdOf">The id of an item.</param>
/// <param name="LifeOf">Its versions.</param>
/// <param name="Make">The entry of one of its versions, by the release that it is in since.</param>
internal sealed record Kind(string Collection, int Count, Func<int, string> IdOf, Func<int, Life> LifeOf, Func<int, int, Entry> Make)
{
    /// <summary>All kinds of a base.</summary>
    public static IReadOnlyList<Kind> Of(World world)
    {
        var (scale, plans) = (world.Scale, new ClaimPlans(world));
        var conclusions = new ConclusionEntries(world, plans);
        Kind Lasting(string collection, int count, Func<int, string> idOf, Func<int, int, Entry> make) =>
            new(collection, count, idOf, index => Life.Of(collection, index, scale.Releases, isReferredTo: true), make);
        Kind Passing(string collection, int count, Func<int, string> idOf, Func<int, int, Entry> make) =>
            new(collection, count, idOf, index => Life.Of(collection, index, scale.Releases, isReferredTo: false), make);
        return
        [
            Lasting(CollectionNames.Nutrients, scale.Nutrients, World.NutrientId, (i, since) => ThingEntries.Nutrient(scale, i, since)),
            Lasting(CollectionNames.Conditions, scale.Conditions, World.ConditionId, (i, since) => ThingEntries.Condition(scale, i, since)),
            Lasting(CollectionNames.Concepts, scale.Concepts, World.ConceptId, (i, since) => ThingEntries.Concept(scale, i, since)),
            Lasting(CollectionNames.Outcomes, scale.Outcomes, World.OutcomeId, (i, since) => OutcomeEntries.Outcome(scale, i, since)),
            Lasting(CollectionNames.Sources, scale.Sources, World.SourceId, (i, since) => PublicationEntries.Source(scale, i, since)),
            Lasting(CollectionNames.Studies, scale.Studies, World.StudyId, (i, since) => PublicationEntries.Study(world, i, since)),
            new(CollectionNames.Claims, scale.Claims, World.ClaimId, i => World.LifeOfClaim(i, scale.Releases), (i, since) => ClaimEntries.Claim(plans, i, since)),
            Passing(CollectionNames.Mechanisms, scale.Mechanisms, World.MechanismId, (i, since) => ChainEntries.Mechanism(world, i, since)),
            Passing(CollectionNames.Dosages, scale.Dosages, World.DosageId, (i, since) => ChainEntries.Dosage(world, i, since)),
            Passing(CollectionNames.Conclusions, conclusions.Count, World.ConclusionId, conclusions.Conclusion),
        ];
    }

    /// <summary>The entries of a release.</summary>
    public IEnumerable<Entry> Entries(int release) => Enumerable.Range(0, Count).AsParallel().AsOrdered()
        .Select(index => LifeOf(index).At(release) is { } version ? Make(index, version.Since) : null).OfType<Entry>();

    /// <summary>What is gone by a release, with its parts. Some of the claims are replaced by one that stays.</summary>
    public IEnumerable<Withdrawal> Withdrawn(int release) => Enumerable.Range(0, Count).Where(index => LifeOf(index).Versions[^1].Until <= release)
        .SelectMany(index => PartsOf(index).Prepend(Withdrawn(Collection, IdOf(index)) with
        {
            ReplacedBy = Collection == CollectionNames.Claims && index % 3 == 0 ? [World.ClaimId(index / 10 * 10)] : null,
        }));

    private IEnumerable<Withdrawal> PartsOf(int index) =>
        from kind in Catalogue.Kinds
        where kind.PartOf?.Collection == Collection
        from part in kind.PartOf!.PartsIn(Make(index, LifeOf(index).Versions[^1].Since))
        select Withdrawn(kind.Collection, part.Id);

    private static Withdrawal Withdrawn(string collection, string id) => new() { Collection = collection, Id = id, Reason = "Invented too hastily." };
}
