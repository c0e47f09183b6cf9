using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Evidence;

/// <summary>The list behind each number of a row.</summary>
internal sealed record PairLinks(string Nutrient, string Condition)
{
    /// <summary>Designs that report on people of their own, so that participants can be added up.</summary>
    public static readonly string[] Primary =
    [
        "randomised-trial", "crossover-trial", "non-randomised-trial", "before-after", "cohort", "case-control", "cross-sectional", "case-series", "mechanistic",
    ];

    private string Pair => $"nutrient={Nutrient}&condition={Condition}";

    public string Claims => $"/v1/claims?{Pair}&kind=efficacy,deficiency,association";

    public string ClaimsOf(params string[] effects) => $"{Claims}&effect={string.Join(',', effects)}";

    public string NeedsReview => $"{Claims}&needsReview=true";

    public string SupportedBy(string voice) => $"{ClaimsOf("present")}&supportedBy={voice}";

    public string Studies => $"/v1/studies?{Pair}";

    public string PrimaryStudies => StudiesOf(Primary);

    public string StudiesOf(params string[] designs) => $"{Studies}&design={string.Join(',', designs)}";

    public string StudiesThat(string direction) => $"{Studies}&direction={direction}";

    public string DosesStudied => $"/v1/dosages?{Pair}&purpose=studied";

    public string Disagreements => $"/v1/disagreements?{Pair}";

    public string Mechanisms => $"/v1/mechanisms?{Pair}";

    public static int RankOfVoice(string voice) => Vocabulary.Of("voices").RankOf(voice);
}
