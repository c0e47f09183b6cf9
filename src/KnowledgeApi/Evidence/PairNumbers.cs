using KnowledgeApi.Conclusions;
using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;
using static Dapper.SqlMapper;

namespace KnowledgeApi.Evidence;

/// <summary>The numbers of all pairs of an answer, read in one round trip and handed out by pair.</summary>
internal sealed class PairNumbers
{
    public const string Statements = $"{NumberSql.Counted};\n{NumberSql.Doses};\n{NumberSql.Mechanisms};\n{NumberSql.Results}";

    internal required ILookup<(string, string), CountedRow> CountedRows { get; init; }
    internal required ILookup<(string, string), DoseRow> DoseRows { get; init; }
    internal required ILookup<(string, string), MechanismRow> MechanismRows { get; init; }
    internal required Dictionary<string, ResultRow> Results { get; init; }

    public static async Task<PairNumbers> Read(GridReader grid) => new()
    {
        CountedRows = await Of<CountedRow>(grid),
        DoseRows = await Of<DoseRow>(grid),
        MechanismRows = await Of<MechanismRow>(grid),
        Results = (await grid.ReadAsync<ResultRow>()).ToDictionary(r => r.Claim, StringComparer.Ordinal),
    };

    public ClaimNumbers Claims(PairLinks pair)
    {
        var row = Counted(pair);
        return new ClaimNumbers
        {
            Total = Tally(row?.Claims, pair.Claims),
            For = Tally(row?.Supporting, pair.ClaimsOf("present")),
            Against = Tally(row?.Opposing, pair.ClaimsOf("absent", "opposite")),
            Neutral = Tally(row?.Open, pair.ClaimsOf("uncertain")),
            NeedsReview = Tally(row?.NeedsReview, pair.NeedsReview),
        };
    }

    public VoiceNumber[] SaidBy(PairLinks pair) =>
        [.. (Counted(pair)?.Voices ?? []).OrderBy(v => PairLinks.RankOfVoice(v.Voice))
            .Select(v => new VoiceNumber { Voice = v.Voice, Claims = Tally(v.Claims, pair.SupportedBy(v.Voice)) })];

    public StudyNumbers Studies(PairLinks pair)
    {
        var rows = Counted(pair)?.Studies ?? [];
        var primary = rows.Where(r => PairLinks.Primary.Contains(r.Design)).ToArray();
        return new StudyNumbers
        {
            Total = Tally(rows.Sum(r => r.Studies), pair.Studies),
            Participants = checked((int)primary.Sum(r => r.Participants)),
            Primary = Tally(primary.Sum(r => r.Studies), pair.PrimaryStudies),
            FirstYear = rows.Min(r => r.FirstYear),
            LastYear = rows.Max(r => r.LastYear),
            ByDesign = [.. rows.GroupBy(r => r.Design).OrderBy(g => Vocabulary.Of("study-designs").RankOf(g.Key))
                .Select(g => new DesignNumber { Design = g.Key, Studies = Tally(g.Sum(r => r.Studies), pair.StudiesOf(g.Key)) })],
            ByDirection = [.. rows.GroupBy(r => r.Direction).OrderBy(g => Vocabulary.Of("study-directions").RankOf(g.Key))
                .Select(g => new DirectionNumber { Direction = g.Key, Studies = Tally(g.Sum(r => r.Studies), pair.StudiesThat(g.Key)) })],
        };
    }

    public DoseNumbers Doses(PairLinks pair)
    {
        var rows = DoseRows[(pair.Nutrient, pair.Condition)].ToArray();
        return new DoseNumbers
        {
            Total = Tally(rows.Length, pair.DosesStudied),
            Ranges = [.. rows.SelectMany(r => r.Normalised, (r, n) => (r.Form, Reading: n)).GroupBy(d => (d.Reading.Substance, d.Reading.Unit, d.Reading.Per))
                .Select(g => new DoseRange
                {
                    Substance = g.Key.Substance,
                    Low = g.Min(d => d.Reading.AmountLow),
                    High = g.Max(d => d.Reading.AmountHigh),
                    Unit = g.Key.Unit,
                    Per = g.Key.Per,
                    Forms = [.. g.Select(d => d.Form).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
                }).OrderBy(r => (r.Substance, r.Unit, r.Per))],
        };
    }

    public Tally Disagreements(PairLinks pair) => Tally(Counted(pair)?.Disagreements, pair.Disagreements);

    public MechanismNumbers Mechanisms(PairLinks pair) => new()
    {
        Total = Tally(Counted(pair)?.Mechanisms, pair.Mechanisms),
        Chains = [.. MechanismRows[(pair.Nutrient, pair.Condition)]
            .Select(m => new MechanismState { Mechanism = Reference.To(Collections.Mechanisms, m.Id, m.Label), WeakestHop = m.Weakest })],
    };

    public LeadingResult? Result(string? claim) => claim is not null && Results.GetValueOrDefault(claim) is { } row
        ? new LeadingResult { Study = Reference.To(Collections.Studies, row.Study, row.Label), Result = row.Result } : null;

    private CountedRow? Counted(PairLinks pair) => CountedRows[(pair.Nutrient, pair.Condition)].FirstOrDefault();

    private static Tally Tally(int? count, string href) => new() { Count = count ?? 0, Href = href };

    private static async Task<ILookup<(string, string), T>> Of<T>(GridReader grid) where T : OfPair => (await grid.ReadAsync<T>()).ToLookup(r => r.Key);
}
