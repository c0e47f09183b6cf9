namespace KnowledgeApi.LargeBase;

/// <summary>Invented names and sentences with about the length and the number of different words of real ones.</summary>
internal static class Wording
{
    private static readonly string[] Heads =
    [
        "magnesium", "iron", "zinc", "folate", "thiamin", "retinol", "selenium", "taurine", "glycine", "valerian", "choline", "potassium", "biotin",
        "carnitine", "lutein", "curcumin", "ginger", "omega", "vitamin", "calcium",
    ];

    private static readonly string[] Ails =
    [
        "restless legs", "nocturnal cramps", "insomnia", "fatigue", "migraine", "anaemia", "neuropathy", "hypertension", "osteoporosis", "depression",
        "dermatitis", "constipation", "arthritis", "asthma", "tremor", "vertigo",
    ];

    private static readonly string[] Marks =
    [
        "of pregnancy", "in older adults", "with kidney disease", "after surgery", "of childhood", "in athletes", "with low ferritin", "type A", "type B",
        "refractory form", "mild form", "severe form", "in haemodialysis", "with diabetes mellitus and peripheral vascular disease", "in shift workers",
    ];

    private static readonly string[] Verbs =
        ["lowers the severity of", "raises", "is associated with", "does not change", "may prevent", "shortens", "is low in", "delays", "improves", "worsens"];

    private static readonly string[] Tails =
    [
        "compared with placebo", "after twelve weeks of daily treatment", "in a randomised double-blind trial", "in people with low serum levels",
        "when taken with food", "at doses above the recommended intake", "in an open-label study without a control group",
        "although the confidence interval includes no difference", "according to the manufacturer, which cites no source",
        "in two of the three centres that reported the outcome",
    ];

    private static readonly string[] Families = ["Winkelmann", "Sharma", "Okafor", "García", "Novák", "Li", "Yamamoto", "Öztürk", "Haddad", "van der Berg", "O'Neill", "Åkesson"];

    public static string Nutrient(int index) => $"{Word(Heads, index)} {Invented("nutrient", index)}";

    public static string Condition(int index)
    {
        var dice = new Dice("condition name", index);
        return $"{Word(Ails, index)} {dice.Of(Marks)} {Invented("condition", index)}";
    }

    public static string Concept(int index) => $"{Invented("concept", index)} {new Dice("concept name", index).Of(Marks)}";

    public static string Mark(ref Dice dice) => dice.Of(Marks);

    public static string Outcome(int index, string role) => $"{role.Replace('-', ' ')} {Invented("outcome", index)}";

    public static string Family(ref Dice dice) => dice.Of(Families);

    public static string Claim(string subject, string @object, ref Dice dice) => $"{subject} {dice.Of(Verbs)} {@object} {dice.Of(Tails)}.";

    public static string Sentence(ref Dice dice) => $"{dice.Of(Heads)} {dice.Of(Verbs)} {dice.Of(Ails)} {dice.Of(Marks)} {dice.Of(Tails)}.";

    public static string Text(ref Dice dice, int sentences)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < sentences; i++)
            text.Append(i > 0 ? " " : "").Append(Sentence(ref dice));
        return text.ToString();
    }

    /// <summary>A word nobody has seen, so that the number of different words grows with the base as it does in life.</summary>
    private static string Invented(string purpose, int index)
    {
        const string consonants = "bdfglmnprstvz";
        const string vowels = "aeiou";
        var dice = new Dice($"word {purpose}", index);
        Span<char> word = stackalloc char[8];
        for (var i = 0; i < word.Length; i++)
            word[i] = i % 2 == 0 ? consonants[dice.Below(consonants.Length)] : vowels[dice.Below(vowels.Length)];
        return new string(word);
    }

    private static string Word(string[] words, int index) => words[index % words.Length];
}
