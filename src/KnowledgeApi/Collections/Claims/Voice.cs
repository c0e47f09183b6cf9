using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>
/// Who speaks in a line of evidence, by the design of its study, else by the kind of its document, which the vocabulary source-kinds groups so. In SQL voice_of;
/// a test holds both equal. Vocabulary voices.
/// </summary>
internal static class Voice
{
    public const string Review = "review";
    public const string Authority = "authority";

    public static string OfStudy(string design) => design switch
    {
        "guideline" or "consensus" => "guideline",
        "systematic-review" or "meta-analysis" => Review,
        "randomised-trial" or "crossover-trial" or "non-randomised-trial" => "trial",
        "before-after" or "cohort" or "case-control" or "cross-sectional" or "case-series" => "observational",
        _ => "other-study",
    };

    public static string OfDocument(string kind) => Vocabulary.Get("source-kinds").Find(kind)?.Group ?? "vendor";
}
