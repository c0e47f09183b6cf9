using System.Text.RegularExpressions;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>Normalises the ways in which people write identifiers of publications to the one used in the table of names.</summary>
internal static partial class KnownForms
{
    /// <summary>The key by which a text is compared.</summary>
    public static string KeyOf(string text)
    {
        var trimmed = text.Trim();
        if (Doi().Match(trimmed) is { Success: true } doi)
            return SearchText.Key(doi.Groups["doi"].Value);
        if (PubMed().Match(trimmed) is { Success: true } pmid)
            return $"pmid {pmid.Groups["id"].Value}";
        if (Trial().Match(trimmed) is { Success: true } trial)
            return SearchText.Key(trial.Groups["id"].Value);
        return SearchText.Key(trimmed);
    }

    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)?(?<doi>10\.[0-9]{4,9}/\S+?)[.,;]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^(?:https?://(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov/|https?://(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed/|(?:PMID|PubMed)\s*:?\s*|)(?<id>[1-9][0-9]{4,7})/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PubMed();

    [GeneratedRegex(@"^(?:https?://(?:(?:www|classic)\.)?clinicaltrials\.gov/\S*?)?(?<id>(?:NCT[0-9]{8}|ISRCTN[0-9]{6,10}))/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trial();
}
