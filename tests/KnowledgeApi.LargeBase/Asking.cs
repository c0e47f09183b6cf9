namespace KnowledgeApi.LargeBase;

/// <summary>
/// What is asked in a generated world, and which studies are on it: worked out from numbers. Studies and claims lean to the first questions, and the
/// studies on one stand side by side, so that a claim finds those on its own question without a search.
/// </summary>
internal sealed class Asking(Scale scale)
{
    private static readonly string[] Relations = ["treats", "prevents", "linked-with", "raises-risk"];

    public Inquiry Of(int index)
    {
        var dice = new Dice("question", index);
        var (condition, nutrient, relation) = (dice.Skewed(scale.Conditions), dice.Skewed(scale.Nutrients), Relations[dice.Share(45, 20, 23)]);
        // Only its own nutrient corrects a lack, and that a lack goes with itself says nothing.
        if (World.LackOf(condition) is { } lacked && (lacked == nutrient || dice.Chance(0.3)))
            (nutrient, relation) = (lacked, "corrects");
        (string? Route, string? Setting) ordinary = (null, null);
        var (route, setting) = relation is "linked-with" ? ordinary
            : dice.Share(3, 2, 2) switch { 0 => ("intravenous", "hospital"), 1 => ("topical", null), 2 => (null, "food-fortification"), _ => ordinary };
        return new(index, World.Nutrient(nutrient), World.Condition(condition), relation, route, setting);
    }

    public Inquiry Any(ref Dice dice) => Of(dice.Leaning(scale.Questions));

    public Inquiry OfStudy(int study) => Of(QuestionOf(study));

    /// <summary>Studies on a question, chance deciding which; none where nobody has studied it.</summary>
    public int[] StudiesOn(Inquiry inquiry, ref Dice dice, int most)
    {
        var (first, end) = (FirstStudyFrom(inquiry.Index), FirstStudyFrom(inquiry.Index + 1));
        return end == first ? [] : [.. dice.SkewedSet(end - first, most).Select(place => first + place)];
    }

    private int QuestionOf(int study)
    {
        var fraction = (double)study / scale.Studies;
        return (int)(scale.Questions * fraction * fraction);
    }

    /// <summary>The first study on this question or a later one.</summary>
    private int FirstStudyFrom(int question)
    {
        var study = (int)(scale.Studies * Math.Sqrt((double)question / scale.Questions));
        while (study > 0 && QuestionOf(study - 1) >= question)
            study--;
        while (study < scale.Studies && QuestionOf(study) < question)
            study++;
        return study;
    }
}
