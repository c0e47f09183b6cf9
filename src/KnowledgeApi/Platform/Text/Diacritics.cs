using System.Collections.Frozen;

namespace KnowledgeApi.Platform.Text;

/// <summary>
/// Maps lower-case letters to letters without accents. It has its own table because .NET does not decompose letters in invariant globalisation
/// mode, which needs no ICU on the machine.
/// </summary>
internal static class Diacritics
{
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"] = "a",
        ["ḃḅḇ"] = "b",
        ["çćĉċčḉ"] = "c",
        ["ďḋḍḏḑḓđð"] = "d",
        ["èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"] = "e",
        ["ḟ"] = "f",
        ["ĝğġģǧǵḡ"] = "g",
        ["ĥȟḣḥḧḩḫẖħ"] = "h",
        ["ìíîïĩīĭįǐȉȋḭḯỉịı"] = "i",
        ["ĵǰ"] = "j",
        ["ķǩḱḳḵ"] = "k",
        ["ĺļľḷḹḻḽł"] = "l",
        ["ḿṁṃ"] = "m",
        ["ñńņňǹṅṇṉṋ"] = "n",
        ["òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"] = "o",
        ["ṕṗ"] = "p",
        ["ŕŗřȑȓṙṛṝṟ"] = "r",
        ["śŝşšſșṡṣṥṧṩẛ"] = "s",
        ["ţťțṫṭṯṱẗŧ"] = "t",
        ["ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"] = "u",
        ["ṽṿ"] = "v",
        ["ŵẁẃẅẇẉẘ"] = "w",
        ["ẋẍ"] = "x",
        ["ýÿŷȳẏẙỳỵỷỹ"] = "y",
        ["źżžẑẓẕ"] = "z",
        ["æǽ"] = "ae",
        ["œ"] = "oe",
        ["ß"] = "ss",
        ["ﬁ"] = "fi",
        ["ﬂ"] = "fl",
        ["µ"] = "μ",
    };

    private static readonly FrozenDictionary<char, string> Plain =
        Groups.SelectMany(g => g.Key.Select(c => KeyValuePair.Create(c, g.Value)))
            .Concat(Enumerable.Range(0, 10).Select(d => KeyValuePair.Create((char)('₀' + d), d.ToString())))
            .ToFrozenDictionary();

    /// <summary>Returns a lower-case letter without its accent; null if it has none.</summary>
    public static string? PlainOf(char letter) => letter < 128 ? null : Plain.GetValueOrDefault(letter);
}
