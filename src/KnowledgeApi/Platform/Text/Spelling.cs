using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Text;

/// <summary>
/// One spelling for British and American words, used on what is stored and on what is asked alike. What comes out is a key, not a word to show:
/// a rule may reach words it was not made for, as long as two different words rarely meet.
/// </summary>
internal static partial class Spelling
{
    /// <summary>Sequences of letters and what they become, anywhere in a folded word.</summary>
    private static readonly (string From, string To)[] Rules =
    [
        ("ae", "e"),           // anaemia, haem, paediatric, aetiology
        ("oe", "e"),           // oedema, diarrhoea, oesophagus, foetal
        ("iz", "is"),          // optimize, alkalizing: towards the s, so that a word half typed folds the same
        ("yz", "ys"),          // analyze
        ("sulph", "sulf"),     // sulphate
        ("fibre", "fiber"),
        ("litre", "liter"),
        ("metre", "meter"),
        ("centre", "center"),
        ("neurone", "neuron"),
        ("programme", "program"),
        ("aluminium", "aluminum"),
        ("gramme", "gram"),
        ("practice", "practise"),
        ("licence", "license"),
        ("labelled", "labeled"),
    ];

    public static string Unify(string word)
    {
        var unified = word;
        foreach (var (from, to) in Rules)
            unified = unified.Replace(from, to, StringComparison.Ordinal);
        return Our().Replace(unified, "${root}or");
    }

    /// <summary>Colour and its kind. Not every -our: four and hour stay.</summary>
    [GeneratedRegex("(?<root>col|tum|hum|od|vap|lab|fav|flav|behavi|neighb|vig|rig|sav)our")]
    private static partial Regex Our();
}
