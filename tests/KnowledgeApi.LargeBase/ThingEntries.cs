using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Vocabularies;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase;

/// <summary>Vocabularies, and the things that claims are about.</summary>
internal static class ThingEntries
{
    public static IEnumerable<VocabularyEntry> Vocabularies() => Vocabulary.All.Select(v => new VocabularyEntry
    {
        Id = v.Id,
        Name = v.Name,
        Definition = v.Definition,
        Ordered = v.Ordered ? true : null,
        Terms = v.Terms,
    });

    public static NutrientEntry Nutrient(Scale scale, int index, int since)
    {
        var (item, dice) = (World.Nutrient(index), new Dice("nutrient", index));
        return new()
        {
            Id = item.Id,
            Name = item.Label,
            Synonyms = Synonyms(item, scale),
            Kind = World.NutrientKind(index),
            Parents = ParentsOf(item),
            Forms = [.. Enumerable.Range(1, World.FormsOf(index)).Select(n => new NutrientForm
            {
                Id = World.FormId(item.Id, n),
                Name = World.FormLabel(item, n),
                ElementalFraction = 0.05m * n,
                Verification = "verified",
            })],
            Identifiers = [new() { Scheme = Vocabulary.Get("identifier-schemes").Codes[0], Value = $"X:{index}" }],
            Note = $"{Wording.Text(ref dice, 2)} ({since})",
        };
    }

    public static ConditionEntry Condition(Scale scale, int index, int since)
    {
        var (item, dice) = (World.Condition(index), new Dice("condition", index));
        return new()
        {
            Id = item.Id,
            Name = item.Label,
            Synonyms = Synonyms(item, scale),
            Kind = World.ConditionKind(index),
            Parents = ParentsOf(item),
            Nutrients = World.LackOf(index) is { } nutrient ? [World.NutrientId(nutrient)] : null,
            Codes = [.. Vocabulary.Get("code-schemes").Codes.Take(dice.Below(5)).Select(s => new ConditionCode { Scheme = s, Value = $"X{index}.{s.Length}" })],
            Note = World.NoteOf(since),
        };
    }

    public static ConceptEntry Concept(Scale scale, int index, int since)
    {
        var (item, dice) = (World.Concept(index), new Dice("concept", index));
        var kind = World.Code("concept-kinds", ref dice);
        var contents = dice.Chance(0.05) ? dice.SkewedSet(scale.Nutrients, 6) : [];
        return new()
        {
            Id = item.Id,
            Kind = kind,
            Name = item.Label,
            Parents = ParentsOf(item),
            Composition = contents.Length == 0 ? null
                : [.. contents.Select((n, place) => new IngredientEntry { Ingredient = World.NutrientId(n), Amount = 10m * place, Unit = "mg", Basis = "not-stated" })],
            Note = World.NoteOf(since),
        };
    }

    /// <summary>Other names of a nutrient or condition.</summary>
    private static string[] Synonyms(Target thing, Scale scale) => thing.Collection == CollectionNames.Nutrients
        ? [$"{thing.Label} salt", Wording.Nutrient(thing.Index + scale.Nutrients)]
        : [Wording.Condition(thing.Index + scale.Conditions), Wording.Condition(thing.Index + (2 * scale.Conditions))];

    private static string[]? ParentsOf(Target thing) => World.ParentsOf(thing) is { Length: > 0 } parents ? parents : null;
}
