using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.LargeBase;

/// <summary>Documents with their passages, and studies with their results.</summary>
internal static class PublicationEntries
{
    public const int PassagesPerSource = 12;

    /// <summary>Most are trials; guidelines are few.</summary>
    private static readonly string[] Designs =
    [
        "randomised-trial", "cohort", "systematic-review", "crossover-trial", "case-control", "cross-sectional", "meta-analysis", "before-after", "non-randomised-trial",
        "mechanistic", "case-series", "narrative-review", "guideline", "consensus", "unknown",
    ];

    public static SourceEntry Source(Scale scale, int index, int since)
    {
        var dice = new Dice("source", index);
        var (id, title) = (World.SourceId(index), Wording.Sentence(ref dice));
        var (kind, standing) = (World.Code("source-kinds", ref dice), Standing("source-standings", ref dice));
        var interest = new CommercialInterest { Present = dice.Chance(0.4), Note = Wording.Sentence(ref dice) };
        var publisher = $"Invented Press {dice.Skewed(Math.Max(1, scale.Sources / 10))}";
        var author = Wording.Family(ref dice);
        var passages = new Passage[PassagesPerSource];
        for (var place = 0; place < passages.Length; place++)
            passages[place] = PassageOf(id, place, ref dice);
        return new()
        {
            Id = id,
            Title = title,
            Kind = kind,
            Author = author,
            Publisher = publisher,
            Published = "2024-05",
            Language = "en",
            CommercialInterest = interest,
            Standing = standing,
            Note = World.NoteOf(since),
            Text = new() { Characters = 9000, Sha256 = World.Digest(id) },
            Passages = passages,
        };
    }

    public static StudyEntry Study(World world, int index, int since)
    {
        var dice = new Dice("study", index);
        var authors = Enumerable.Range(0, 1 + dice.Skewed(12)).Select(_ => new Author { Family = Wording.Family(ref dice), Given = "A. B." }).ToArray();
        int? year = dice.Chance(0.97) ? 2026 - dice.Skewed(70) : null;
        var inquiry = world.Asking.OfStudy(index);
        int? participants = dice.Chance(0.9) ? 10 + dice.Skewed(20_000) : null;
        var people = dice.Chance(0.6) ? People.Of(ref dice, world.Scale) : null;
        var id = World.StudyId(index);
        var reported = ReportedResults.Of(id, participants ?? 100, inquiry, world.Scale, ref dice);
        return new()
        {
            Id = id,
            Label = $"{authors[0].Family} {year} ({index})",
            Title = Wording.Claim(inquiry.Nutrient.Label, inquiry.Condition.Label, ref dice),
            Authors = authors,
            AuthorsComplete = true,
            Year = year,
            ContainerTitle = "Journal of Invented Trials",
            Volume = "12",
            Pages = "1-9",
            Doi = $"10.99999/invented.{index}",
            Pmid = $"{10_000_000 + index}",
            Finding = Wording.Text(ref dice, 3),
            Design = dice.OftenFirst(Designs),
            Participants = participants,
            Population = people,
            Nutrients = [inquiry.Nutrient.Id],
            Conditions = [inquiry.Condition.Id],
            Arms = [new() { Label = inquiry.Nutrient.Label, Dose = "300 mg/day" }, new() { Label = "placebo", Control = true }],
            Comparator = "placebo",
            Duration = "12 weeks",
            Results = reported,
            Direction = World.Code("study-directions", ref dice),
            RiskOfBias = new() { Rating = World.Code("risk-ratings", ref dice) },
            Standing = Standing("study-standings", ref dice),
            Verification = dice.Chance(0.4) ? "verified" : World.Code("verification", ref dice),
            Note = World.NoteOf(since),
        };
    }

    /// <summary>Few have been withdrawn or doubted.</summary>
    private static string Standing(string vocabulary, ref Dice dice) => dice.Chance(0.93) ? "current" : World.Code(vocabulary, ref dice);

    private static Passage PassageOf(string source, int place, ref Dice dice) => new()
    {
        Id = $"{source}-p{place + 1}",
        Number = place + 1,
        Kind = World.Code("passage-kinds", ref dice),
        Start = place * 700,
        End = (place * 700) + 650,
        Sha256 = World.Digest(source, place),
        Paraphrase = Wording.Text(ref dice, 2),
    };
}
