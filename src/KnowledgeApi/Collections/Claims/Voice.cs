using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>
/// Who speaks in a line of evidence (vocabulary voices): determined by the design of the study or, where there is none, by the kind of document,
/// which the vocabulary source-kinds groups into voices. The SQL function voice_of does the same; a test keeps the two in step.
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
