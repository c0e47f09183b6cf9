using KnowledgeApi.Collections.Populations;

namespace KnowledgeApi.LargeBase;

/// <summary>Whom something is about: often in words alone, else in parts too.</summary>
internal static class People
{
    private static readonly (string Text, PopulationEntry Parts)[] Groups =
    [
        ("Adults", new() { Text = "", Ages = new() { LowMonths = 216 }, AgesAreApproximate = true }),
        ("Older adults", new() { Text = "", Ages = new() { LowMonths = 780 } }),
        ("Pregnant women", new() { Text = "", Pregnant = true }),
        ("Children of 1 to 11 years", new() { Text = "", Ages = new() { LowMonths = 12, HighMonths = 144 } }),
        ("Women", new() { Text = "", Sex = "female" }),
        ("Men", new() { Text = "", Sex = "male" }),
        ("Women after the menopause", new() { Text = "", Sex = "female", Menopause = "postmenopausal" }),
        ("Women who breast-feed", new() { Text = "", Lactating = true }),
        ("Infants", new() { Text = "", Ages = new() { HighMonths = 12 } }),
        ("Adolescents", new() { Text = "", Ages = new() { LowMonths = 144, HighMonths = 216 } }),
    ];

    public static PopulationEntry Of(ref Dice dice, Scale scale)
    {
        if (dice.Chance(0.4))
            return new() { Text = $"People who are {Wording.Mark(ref dice)}" };
        var (text, parts) = dice.OftenFirst(Groups);
        if (dice.Chance(0.4))
        {
            var condition = World.Condition(dice.Skewed(scale.Conditions));
            (text, parts) = ($"{text} with {condition.Label}", parts with { With = [condition.Id] });
        }
        else if (dice.Chance(0.2))
        {
            var marker = World.Concept(dice.Skewed(scale.Concepts));
            var most = 5m * (1 + dice.Below(20));
            (text, parts) = ($"{text} with {marker.Label} of at most {most} ng/mL",
                parts with { Markers = [new() { Marker = marker.Id, Comparator = "at-most", Value = most, Unit = "ng/mL" }] });
        }
        return parts with { Text = text };
    }
}
