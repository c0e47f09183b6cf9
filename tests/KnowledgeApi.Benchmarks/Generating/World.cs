using KnowledgeApi.Data;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;
using NpgsqlTypes;

namespace KnowledgeApi.Benchmarks.Generating;

/// <summary>What the generated items are called and how they hang together; worked out from their numbers, so that nothing is kept in memory.</summary>
internal sealed class World(Scale scale)
{
    /// <summary>How many narrower conditions a condition has.</summary>
    private const int Fan = 8;

    public Scale Scale { get; } = scale;

    public static string NutrientId(int index) => $"nutrient-{index:D4}";
    public static string ConditionId(int index) => $"condition-{index:D5}";
    public static string ConceptId(int index) => $"concept-{index:D7}";
    public static string SourceId(int index) => $"S{index:D7}";
    public static string StudyId(int index) => $"ST{index:D7}";
    public static string ClaimId(int index) => $"CLM{index:D8}";

    /// <summary>One in ten claims is never withdrawn, so that chains may lean on it.</summary>
    public static bool IsLasting(int claim) => claim % 10 == 0;

    public static Target Nutrient(int index) => new(Collections.Nutrients, index, NutrientId(index), Wording.Nutrient(index));
    public static Target Condition(int index) => new(Collections.Conditions, index, ConditionId(index), Wording.Condition(index));
    public static Target Concept(int index) => new(Collections.Concepts, index, ConceptId(index), Wording.Concept(index));

    /// <summary>A thing that claims are about: hubs of every collection are met again and again.</summary>
    public Target Thing(ref Dice dice) => dice.Below(10) switch
    {
        < 4 => Nutrient(dice.Skewed(Scale.Nutrients)),
        < 8 => Condition(dice.Skewed(Scale.Conditions)),
        _ => Concept(dice.Skewed(Scale.Concepts)),
    };

    public static string[] ParentsOf(Target thing) => thing.Collection switch
    {
        Collections.Nutrients => thing.Index < 20 ? [] : [NutrientId(thing.Index % 20)],
        Collections.Conditions => thing.Index < Fan ? [] : [ConditionId(thing.Index / Fan)],
        _ => thing.Index < 20 || thing.Index % 5 < 3 ? [] : [ConceptId(thing.Index / 20)],
    };

    /// <summary>What an item that names these things is about, and what it inherits.</summary>
    public static IEnumerable<(string Role, string Collection, string Id)> AboutOf(params IReadOnlyCollection<Target> named)
    {
        var inherited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var thing in named.DistinctBy(t => t.Id))
        {
            yield return (About.Direct, thing.Collection, thing.Id);
            if (inherited.Add(thing.Id))
                yield return (About.Inherited, thing.Collection, thing.Id);
            for (var at = thing; ParentsOf(at) is [var above]; at = at with { Index = int.Parse(above[(above.IndexOf('-') + 1)..]), Id = above })
            {
                if (inherited.Add(above))
                    yield return (About.Inherited, thing.Collection, above);
            }
        }
    }

    public static string Code(string vocabulary, ref Dice dice) => dice.OftenFirst(Vocabulary.Of(vocabulary).Codes);

#pragma warning disable CS0618 // Parsing is called unreliable for arbitrary text; these are words of letters and digits.
    public static NpgsqlTsVector Search(params string?[] texts) => NpgsqlTsVector.Parse(string.Join(' ', texts.OfType<string>()
        .SelectMany(SearchText.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(w => $"'{w}'")));
#pragma warning restore CS0618
}

/// <summary>An item that others refer to.</summary>
internal sealed record Target(string Collection, int Index, string Id, string Label);
