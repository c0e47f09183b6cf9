using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase;

/// <summary>Vocabularies, and the things that claims are about.</summary>
internal static class ThingRows
{
    public static void Vocabularies(Tables tables)
    {
        var rows = tables.Of("vocabulary", "id, since, name, definition, ordered, terms, search");
        foreach (var vocabulary in Vocabulary.All)
        {
            tables.Of("item", "collection, id, since, until, digest, label")
                .Write(CollectionNames.Vocabularies, vocabulary.Id, 1, null, Tables.Digest(vocabulary.Id), vocabulary.Name);
            rows.Write(vocabulary.Id, 1, vocabulary.Name, vocabulary.Definition, vocabulary.Ordered, Tables.Json(vocabulary.Terms),
                World.Search(vocabulary.Id, vocabulary.Name, vocabulary.Definition));
        }
    }

    public static void Nutrients(Tables tables, Scale scale)
    {
        var rows = tables.Of("nutrient", "id, since, until, name, synonyms, kind, identifiers, forms, note, search");
        for (var i = 0; i < scale.Nutrients; i++)
        {
            var (item, dice) = (World.Nutrient(i), new Dice("nutrient", i));
            var (kind, synonyms) = (World.NutrientKind(i), Synonyms(item, scale));
            var forms = Enumerable.Range(1, World.FormsOf(i)).Select(n => new NutrientForm
            {
                Id = World.FormId(item.Id, n),
                Name = World.FormLabel(item, n),
                ElementalFraction = 0.05m * n,
                Verification = "verified",
            }).ToArray();
            Identifier[] identifiers = [new() { Scheme = Vocabulary.Get("identifier-schemes").Codes[0], Value = $"X:{i}" }];
            var note = Wording.Text(ref dice, 2);
            tables.Item(CollectionNames.Nutrients, i, item, isReferredTo: true, Parents(item), v => rows.Write(
                item.Id, v.Since, v.Until, item.Label, synonyms, kind, Tables.Json(identifiers), Tables.Json(forms), $"{note} ({v.Since})",
                World.Search([item.Id, item.Label, .. synonyms])));
        }
    }

    public static void Conditions(Tables tables, Scale scale)
    {
        var rows = tables.Of("condition", "id, since, until, name, synonyms, kind, codes, note, search");
        for (var i = 0; i < scale.Conditions; i++)
        {
            var (item, dice) = (World.Condition(i), new Dice("condition", i));
            var (kind, synonyms) = (World.ConditionKind(i), Synonyms(item, scale));
            var lacked = World.LackOf(i) is { } nutrient ? new[] { ("nutrients", CollectionNames.Nutrients, World.NutrientId(nutrient)) } : [];
            var codes = Vocabulary.Get("code-schemes").Codes.Take(dice.Below(5)).Select(s => new ConditionCode { Scheme = s, Value = $"X{i}.{s.Length}" }).ToArray();
            tables.Item(CollectionNames.Conditions, i, item, isReferredTo: true, [.. Parents(item), .. lacked], v => rows.Write(
                item.Id, v.Since, v.Until, item.Label, synonyms, kind, Tables.Json(codes), $"Version of release {v.Since}.",
                World.Search([item.Id, item.Label, .. synonyms])));
        }
    }

    public static void Concepts(Tables tables, Scale scale)
    {
        var rows = tables.Of("concept", "id, since, until, name, synonyms, kind, note, search");
        var ingredients = tables.Of("concept_ingredient", "concept, since, position, ingredient, amount, unit, basis, excluded, passages");
        for (var i = 0; i < scale.Concepts; i++)
        {
            var (item, dice) = (World.Concept(i), new Dice("concept", i));
            var kind = World.Code("concept-kinds", ref dice);
            var contents = dice.Chance(0.05) ? dice.SkewedSet(scale.Nutrients, 6) : [];
            tables.Item(CollectionNames.Concepts, i, item, isReferredTo: true,
                [.. Parents(item), .. contents.Select(n => ("composition", CollectionNames.Nutrients, World.NutrientId(n)))], v =>
                {
                    rows.Write(item.Id, v.Since, v.Until, item.Label, Array.Empty<string>(), kind, $"Version of release {v.Since}.", World.Search(item.Id, item.Label));
                    for (var p = 0; p < contents.Length; p++)
                        ingredients.Write(item.Id, v.Since, p, World.NutrientId(contents[p]), 10m * p, "mg", "not-stated", false, Array.Empty<string>());
                });
        }
    }

    /// <summary>Other names of a nutrient or condition.</summary>
    public static string[] Synonyms(Target thing, Scale scale) => thing.Collection == CollectionNames.Nutrients
        ? [$"{thing.Label} salt", Wording.Nutrient(thing.Index + scale.Nutrients)]
        : [Wording.Condition(thing.Index + scale.Conditions), Wording.Condition(thing.Index + (2 * scale.Conditions))];

    private static IEnumerable<(string, string, string)> Parents(Target thing) => World.ParentsOf(thing).Select(p => ("parents", thing.Collection, p));
}
