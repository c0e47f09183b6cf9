using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>Splits the items of a request into nutrients with readings, and collects every error in them.</summary>
internal sealed class ItemIntakes
{
    private readonly DoseKnowledge _knowledge;
    private readonly Dictionary<string, string[]> _errors = new(StringComparer.Ordinal);
    private readonly List<ItemIntake> _taken = [];
    private readonly List<Uncounted> _uncounted = [];

    private ItemIntakes(DoseKnowledge knowledge) => _knowledge = knowledge;

    public static (IReadOnlyList<ItemIntake> Taken, Uncounted[] Uncounted) Of(DoseCheckRequest question, DoseKnowledge knowledge)
    {
        var items = new ItemIntakes(knowledge);
        foreach (var (place, id) in (question.Conditions ?? []).Index().Where(c => !knowledge.Conditions.Contains(c.Item)))
            items._errors[$"/conditions/{place}"] = [$"'{id}' is not a condition of this release; see /v1/conditions."];
        foreach (var (place, item) in question.Items.Index())
        {
            if (item.Product is null)
                items.AddNutrient($"/items/{place}", item);
            else
                items.AddProduct($"/items/{place}", item, item.Product);
        }
        return items._errors.Count > 0 ? throw Problem.InvalidValues(items._errors) : (items._taken, [.. items._uncounted]);
    }

    private void AddNutrient(string pointer, DoseItem item)
    {
        var substances = _knowledge.Substances;
        if (substances.Find(item.Nutrient!) is not { } substance)
        {
            _errors[$"{pointer}/nutrient"] = [substances.Unknown(item.Nutrient!)];
            return;
        }
        if (item.Form is not null && substance.FormsNamed(item.Form).Length == 0)
        {
            _errors[$"{pointer}/form"] = [Substances.UnknownForm(substance, item.Form)];
            return;
        }
        var unit = Unit.Find(item.Unit!)!;
        var readings = Converter.Read(substance, item.Form, item.Amount!.Value, unit, item.Circumstances);
        if (readings.Count > 0)
        {
            _taken.Add(new ItemIntake(pointer, item, substance, null, AsLabelled(item, readings)));
            return;
        }
        var (member, remedy) = Inapplicable.Reason(substance, item.Form, unit, item.Circumstances);
        _errors[$"{pointer}/{member}"] = [remedy];
    }

    /// <summary>Where neither form nor basis is given, the amount is read as that of the nutrient itself, as on labels; the readings as salts are left to /v1/conversions.</summary>
    private static IReadOnlyList<MeasuredReading> AsLabelled(DoseItem item, IReadOnlyList<MeasuredReading> readings) =>
        item.Form is null && item.Basis is null or "not-stated" && item.Form is null && readings.Where(r => r.Branch.Measure == Factor.Itself).ToArray() is { Length: > 0 } itself ? itself : readings;

    private void AddProduct(string pointer, DoseItem item, string product)
    {
        var ingredients = _knowledge.Products[product].ToArray();
        if (ingredients.Length == 0)
            _errors[$"{pointer}/product"] = [$"'{product}' is not a product with a composition in this release; see /v1/concepts?kind=product."];
        foreach (var ingredient in ingredients)
        {
            var reference = Reference.To(ingredient.Collection, ingredient.Id, ingredient.Label);
            if (ingredient is { Amount: { } amount, Unit: { } given, Collection: CollectionNames.Nutrients } && Unit.Find(given) is { } unit)
            {
                var contained = item with { Nutrient = ingredient.Id, Form = ingredient.Form, Basis = ingredient.Basis };
                var substance = _knowledge.Substances[ingredient.Id];
                var readings = AsLabelled(contained, Converter.Read(substance, ingredient.Form, amount, unit, contained.Circumstances));
                if (readings.Count > 0)
                {
                    _taken.Add(new ItemIntake(pointer, contained, substance, Reference.To(CollectionNames.Concepts, product, ingredient.ProductName), readings));
                    continue;
                }
            }
            _uncounted.Add(new Uncounted { Item = pointer, Ingredient = reference, Reason = "The product states no amount that can be converted." });
        }
    }
}
