using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.LargeBase;

/// <summary>Documents with their passages, and studies with their results.</summary>
internal static class PublicationRows
{
    public const int PassagesPerSource = 12;

    /// <summary>Most are trials; guidelines are few.</summary>
    private static readonly string[] Designs =
    [
        "randomised-trial", "cohort", "systematic-review", "crossover-trial", "case-control", "cross-sectional", "meta-analysis", "before-after", "non-randomised-trial",
        "mechanistic", "case-series", "narrative-review", "guideline", "consensus", "unknown",
    ];

    public static void Sources(Tables tables, Scale scale)
    {
        var rows = tables.Of("source", "id, since, until, title, kind, author, publisher, published, language, commercial_interest, standing, text, corrections, search");
        var passages = tables.Of("source_passage", "source, since, position, id, passage");
        for (var i = 0; i < scale.Sources; i++)
        {
            var dice = new Dice("source", i);
            var item = new Target(CollectionNames.Sources, i, World.SourceId(i), Wording.Sentence(ref dice));
            var (kind, standing) = (World.Code("source-kinds", ref dice), Standing("source-standings", ref dice));
            var interest = Tables.Json(new CommercialInterest { Present = dice.Chance(0.4), Note = Wording.Sentence(ref dice) });
            var publisher = $"Invented Press {dice.Skewed(Math.Max(1, scale.Sources / 10))}";
            var (author, text) = (Wording.Family(ref dice), dice);
            tables.Item(CollectionNames.Sources, i, item, isReferredTo: true, [], v =>
            {
                rows.Write(item.Id, v.Since, v.Until, item.Label, kind, author, publisher, "2024-05", "en", interest, standing,
                    Tables.Json(new DocumentText { Characters = 9000, Sha256 = Tables.Digest(item.Id) }), "[]", World.Search(item.Id, item.Label, author));
                for (var p = 0; p < PassagesPerSource; p++)
                    passages.Write(item.Id, v.Since, p, $"{item.Id}-p{p + 1}", Tables.Json(PassageOf(item.Id, p, ref text)));
            });
        }
    }

    public static void Studies(Tables tables, World world)
    {
        var rows = tables.Of("study", """
            id, since, until, label, title, authors, authors_complete, year, container_title, volume, pages, doi, pmid, registrations, design, participants,
            population, arms, comparator, duration, finding, direction, risk_of_bias, standing, verification, verified_from, unverified_fields, seed_passages, search
            """);
        var results = tables.Of("study_result", "study, since, position, id, result");
        for (var i = 0; i < world.Scale.Studies; i++)
        {
            var dice = new Dice("study", i);
            var authors = Enumerable.Range(0, 1 + dice.Skewed(12)).Select(_ => new Author { Family = Wording.Family(ref dice), Given = "A B" }).ToArray();
            int? year = dice.Chance(0.97) ? 2026 - dice.Skewed(70) : null;
            var item = new Target(CollectionNames.Studies, i, World.StudyId(i), $"{authors[0].Family} {year} ({i})");
            var inquiry = world.Asking.OfStudy(i);
            var (nutrient, condition) = (inquiry.Nutrient, inquiry.Condition);
            int? participants = dice.Chance(0.9) ? 10 + dice.Skewed(20_000) : null;
            var people = dice.Chance(0.6) ? People.Of(ref dice, world.Scale) : null;
            var reported = ReportedResults.Of(item.Id, participants ?? 100, inquiry, world.Scale, ref dice);
            var (title, finding) = (Wording.Claim(nutrient.Label, condition.Label, ref dice), Wording.Text(ref dice, 3));
            var arms = Tables.Json(new Arm[] { new() { Label = nutrient.Label, Dose = "300 mg/day" }, new() { Label = "placebo", Control = true } });
            var last = dice;
            tables.Item(CollectionNames.Studies, i, item, isReferredTo: true,
            [
                ("nutrients", nutrient.Collection, nutrient.Id), ("conditions", condition.Collection, condition.Id), .. World.AboutOf(nutrient, condition),
                ("result-subject", nutrient.Collection, nutrient.Id), ("result-condition", condition.Collection, condition.Id),
                .. reported.Select(r => ("outcome", CollectionNames.Outcomes, r.Outcome!)), .. People.LinksOf(people),
            ], v =>
                {
                    var d = last;
                    rows.Write(item.Id, v.Since, v.Until, item.Label, title, Tables.Json(authors), true, year, "Journal of Invented Trials", "12", "1-9",
                        $"10.99999/invented.{i}", $"{10_000_000 + i}", Array.Empty<string>(), d.OftenFirst(Designs), participants,
                        People.Json(people), arms, "placebo", "12 weeks", finding, World.Code("study-directions", ref d),
                        Tables.Json(new RiskOfBias { Rating = World.Code("risk-ratings", ref d) }), Standing("study-standings", ref d),
                        d.Chance(0.4) ? "verified" : World.Code("verification", ref d),
                        Array.Empty<string>(), Array.Empty<string>(), "[]", World.Search(item.Id, item.Label, title, finding, nutrient.Label, condition.Label));
                    for (var p = 0; p < reported.Length; p++)
                        results.Write(item.Id, v.Since, p, reported[p].Id, Tables.Json(reported[p]));
                });
        }
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
        Sha256 = Tables.Digest(source, place),
        Paraphrase = Wording.Text(ref dice, 2),
    };
}
