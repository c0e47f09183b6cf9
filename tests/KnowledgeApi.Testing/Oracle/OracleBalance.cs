using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>Independent studies by what they say of a question.</summary>
internal sealed record OracleBalance(string For, string Against, string Neutral, string Overlap)
{
    private static readonly string[] NoStudies = ["guideline", "consensus", "narrative-review", "unknown"];
    private static readonly string[] Reviews = ["systematic-review", "meta-analysis"];

    public static OracleBalance Of(OracleFiles files, IEnumerable<OracleLine> lines)
    {
        var studies = lines.Select(l => (l.Stance, Study: files.Find("studies", l.Study)!.Value)).Where(l => !NoStudies.Contains(l.Study.Text("design")))
            .GroupBy(l => RegisteredAs(l.Study))
            .Select(same => new Voice([.. same.Select(l => l.Study).DistinctBy(s => s.Id())], Together([.. same.Select(l => l.Stance)]))).ToArray();
        var reviews = studies.Where(v => v.Studies.Any(IsReview)).ToArray();
        var (counted, overlap) = (reviews.Length == 0 || reviews.Length == 1 && studies.Length == 1, reviews.Any(ListsNothing)) switch
        {
            (true, _) => (studies, "none"),
            (_, true) => (reviews, "not-known"),
            _ => (studies.Where(v => reviews.Contains(v) || !reviews.Any(r => r.Includes.Overlaps(v.Studies.Select(s => s.Id())))), "known"),
        };
        string Ids(string stance) => string.Join(' ', counted.Where(v => v.Stance == stance).Select(v => v.Name).Order(StringComparer.Ordinal));
        return new(Ids("for"), Ids("against"), Ids("neutral"), overlap);
    }

    /// <summary>Several reports of one registered trial are one study.</summary>
    private static string RegisteredAs(JsonElement study) => study.Texts("registrations").FirstOrDefault() ?? study.Id();

    private static string Together(string[] stances) => (stances.Contains("for"), stances.Contains("against")) switch
    {
        (true, false) => "for",
        (false, true) => "against",
        _ => "neutral",
    };

    private static bool IsReview(JsonElement study) => Reviews.Contains(study.Text("design"));

    private static bool ListsNothing(Voice review) => review.Studies.Any(s => IsReview(s) && s.Texts("includes").Length == 0);

    private sealed record Voice(JsonElement[] Studies, string Stance)
    {
        public string Name => Studies.Select(s => s.Id()).Order(StringComparer.Ordinal).First();

        public HashSet<string> Includes => [.. Studies.SelectMany(s => s.Texts("includes"))];
    }
}
