using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase;

/// <summary>What the generated items are called and how they hang together; worked out from their numbers, so that nothing is kept in memory.</summary>
internal sealed class World(Scale scale)
{
    /// <summary>How many narrower conditions a condition has.</summary>
    private const int Fan = 8;

    /// <summary>How many nutrients there are that people lack.</summary>
    private const int Lacked = 40;

    public Scale Scale { get; } = scale;

    public Asking Asking { get; } = new(scale);

    public static string NutrientId(int index) => $"nutrient-{index:D4}";
    public static string ConditionId(int index) => $"condition-{index:D5}";
    public static string ConceptId(int index) => $"concept-{index:D7}";
    public static string OutcomeId(int index) => $"outcome-{index:D5}";
    public static string SourceId(int index) => $"S{index:D7}";
    public static string StudyId(int index) => $"ST{index:D7}";
    public static string ResultId(string study, int place) => $"{study}-R{place + 1}";
    public static string ClaimId(int index) => $"CLM{index:D8}";
    public static string LineId(int claim, int place) => $"EL{claim:D8}{place}";
    public static string ConclusionId(int index) => $"CON{index:D7}";
    public static string MechanismId(int index) => $"K{index:D7}";
    public static string DosageId(int index) => $"DOS{index:D7}";

    /// <summary>The number of an item, from its id.</summary>
    public static int IndexOf(string id) => int.Parse(id.AsSpan(id.IndexOfAnyInRange('0', '9')));

    /// <summary>When a claim comes and goes. One in ten is never withdrawn, so that chains may lean on it.</summary>
    public static Life LifeOfClaim(int claim, int releases) => Life.Of(CollectionNames.Claims, claim, releases, isReferredTo: claim % 10 == 0);

    public static Target Nutrient(int index) => new(CollectionNames.Nutrients, index, NutrientId(index), Wording.Nutrient(index));
    public static Target Condition(int index) => new(CollectionNames.Conditions, index, ConditionId(index), Wording.Condition(index));
    public static Target Concept(int index) => new(CollectionNames.Concepts, index, ConceptId(index), Wording.Concept(index));

    /// <summary>A thing that claims are about: hubs of every collection are met again and again.</summary>
    public Target Thing(ref Dice dice) => dice.Below(10) switch
    {
        < 4 => Nutrient(dice.Skewed(Scale.Nutrients)),
        < 8 => Condition(dice.Skewed(Scale.Conditions)),
        _ => Concept(dice.Skewed(Scale.Concepts)),
    };

    public static string ConditionKind(int condition)
    {
        var dice = new Dice("condition kind", condition);
        return Code("condition-kinds", ref dice);
    }

    public static string NutrientKind(int nutrient)
    {
        var dice = new Dice("nutrient kind", nutrient);
        return Code("nutrient-kinds", ref dice);
    }

    /// <summary>The nutrient that a condition is a lack of; null for most.</summary>
    public static int? LackOf(int condition) => ConditionKind(condition) == "deficiency" ? new Dice("lack", condition).Skewed(Lacked) : null;

    public static int FormsOf(int nutrient) => new Dice("forms", nutrient).Below(6);

    public static string FormLabel(Target nutrient, int number) => $"{nutrient.Label} form {number}";

    public static string FormId(string nutrient, int number) => $"{nutrient}-form-{number}";

    public static string[] ParentsOf(Target thing) => thing.Collection switch
    {
        CollectionNames.Nutrients => thing.Index < 20 ? [] : [NutrientId(thing.Index % 20)],
        CollectionNames.Conditions => thing.Index < Fan ? [] : [ConditionId(thing.Index / Fan)],
        _ => thing.Index < 20 || thing.Index % 5 < 3 ? [] : [ConceptId(thing.Index / 20)],
    };

    public static string Code(string vocabulary, ref Dice dice) => dice.OftenFirst(Vocabulary.Get(vocabulary).Codes);

    /// <summary>What a thing is called, from its id.</summary>
    public static string LabelOf(string thing) => thing[..thing.IndexOf('-', StringComparison.Ordinal)] switch
    {
        "nutrient" => Wording.Nutrient(IndexOf(thing)),
        "condition" => Wording.Condition(IndexOf(thing)),
        _ => Wording.Concept(IndexOf(thing)),
    };

    /// <summary>What tells one version of an item from the next.</summary>
    public static string NoteOf(int since) => $"Version of release {since}.";

    public static string Digest(params object[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', parts))));
}

/// <summary>An item that others refer to.</summary>
internal sealed record Target(string Collection, int Index, string Id, string Label);
