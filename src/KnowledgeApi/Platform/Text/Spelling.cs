using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Text;

/// <summary>
/// Unifies British and American spelling, in stored text and in queries alike. The result is a key, not a word to show: a rule may affect words
/// it was not made for, as long as two different words rarely collide.
/// </summary>
internal static partial class Spelling
{
    /// <summary>Letter sequences and their replacements, applied anywhere in a folded word.</summary>
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

    /// <summary>Most words hold none of these, and stay as they are.</summary>
    private static readonly SearchValues<string> Affected = SearchValues.Create([.. Rules.Select(r => r.From), "our"], StringComparison.Ordinal);

    public static string Unify(string word)
    {
        if (!word.AsSpan().ContainsAny(Affected))
            return word;
        var unified = word;
        foreach (var (from, to) in Rules)
            unified = unified.Replace(from, to, StringComparison.Ordinal);
        return Our().Replace(unified, "${root}or");
    }

    /// <summary>Colour and similar words. Not every -our: four and hour are unchanged.</summary>
    [GeneratedRegex("(?<root>col|tum|hum|od|vap|lab|fav|flav|behavi|neighb|vig|rig|sav)our")]
    private static partial Regex Our();
}
