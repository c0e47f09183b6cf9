using KnowledgeApi.Collections.Limits;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>What the claims of the release say about items taken together and about how items are taken.</summary>
internal sealed class Findings(IReadOnlyList<ItemIntake> taken, DoseCheckRequest question)
{
    private const string EmptyStomach = "empty-stomach";
    private const string WithFood = "with-food";

    public IEnumerable<Finding> In(IEnumerable<ClaimRow> claims) => claims.SelectMany(claim => claim.Kind switch
    {
        "interaction" => [.. Between(claim), .. FoodAgainst(claim)],
        "administration" => [.. Meals(claim), .. MealsBeside(claim)],
        _ => Enumerable.Empty<Finding>(),
    });

    /// <summary>Two nutrients that affect each other, both among the items.</summary>
    private IEnumerable<Finding> Between(ClaimRow claim)
    {
        if (claim.Nutrients.Length < 2)
            yield break;
        var involved = taken.Where(t => claim.Nutrients.Contains(t.Substance.Id)).ToArray();
        yield return Create("interaction", claim, involved.Select(t => t.Pointer), $"{claim.Text} {HowTaken(involved)}");
    }

    /// <summary>Food that lowers what an item provides, where that item is taken with food.</summary>
    private IEnumerable<Finding> FoodAgainst(ClaimRow claim)
    {
        var items = claim.Statements.Any(s => s is { Subject: WithFood, Predicate: "decreases" })
            ? taken.Where(t => claim.Nutrients.Contains(t.Substance.Id) && t.Item.WithFood is true).Select(t => t.Pointer).ToArray() : [];
        if (items.Length > 0)
            yield return Create("timing", claim, items, $"{claim.Text} Here it is taken with food.");
    }

    /// <summary>An item that is taken in another way than the claim states.</summary>
    private IEnumerable<Finding> Meals(ClaimRow claim)
    {
        foreach (var (subject, isWithFood) in Administered(claim))
        {
            var items = Subjects(subject).Where(i => i.Item.WithFood == !isWithFood).Select(i => i.Pointer).ToArray();
            if (items.Length > 0)
                yield return Create("timing", claim, items, $"{claim.Text} Here it is taken {(isWithFood ? "on an empty stomach" : "with food")}.");
        }
    }

    /// <summary>An item to be taken on an empty stomach, listed with one that is taken with food, unless their times differ.</summary>
    private IEnumerable<Finding> MealsBeside(ClaimRow claim)
    {
        foreach (var (subject, _) in Administered(claim).Where(a => !a.IsWithFood))
        {
            foreach (var (pointer, item) in Subjects(subject).Where(i => i.Item.WithFood is not true))
            {
                var beside = Items().Where(o => o.Pointer != pointer && o.Item.WithFood is true && MayMeet(item, o.Item)).Select(o => o.Pointer).ToArray();
                if (beside.Length > 0)
                    yield return Create("timing", claim, beside.Prepend(pointer), $"{claim.Text} {string.Join(", ", beside)} taken with food cannot be taken at the same time.");
            }
        }
    }

    private static IEnumerable<(string Subject, bool IsWithFood)> Administered(ClaimRow claim) => claim.Statements
        .Where(s => s is { Predicate: "administered", Object: EmptyStomach or WithFood }).Select(s => (s.Subject, s.Object == WithFood));

    private IEnumerable<(string Pointer, DoseItem Item)> Subjects(string id) => Items()
        .Where(i => i.Item.Product == id || taken.Any(t => t.Pointer == i.Pointer && t.Substance.Id == id));

    private IEnumerable<(string Pointer, DoseItem Item)> Items() => question.Items.Select((item, place) => ($"/items/{place}", item));

    private static bool MayMeet(DoseItem a, DoseItem b) =>
        a.Timing is null || b.Timing is null || string.Equals(a.Timing.Trim(), b.Timing.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string HowTaken(ItemIntake[] involved)
    {
        var pairs = involved.SelectMany(a => involved.Where(b => b.Substance.Id != a.Substance.Id), (a, b) => (a, b)).ToArray();
        if (pairs.Any(p => p.a.Pointer == p.b.Pointer || (p.a.Item.Timing is not null && p.b.Item.Timing is not null && MayMeet(p.a.Item, p.b.Item))))
            return "Here they are taken together.";
        return pairs.Any(p => MayMeet(p.a.Item, p.b.Item)) ? "It is not said here whether they are taken apart." : "Here they are taken at different times.";
    }

    private static Finding Create(string kind, ClaimRow claim, IEnumerable<string> items, string text) =>
        new() { Kind = kind, Items = [.. items.Distinct()], Text = text, Claim = claim.AsNote };
}
