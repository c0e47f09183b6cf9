using KnowledgeApi.Http;
using KnowledgeApi.Sources;
using KnowledgeApi.Studies;

namespace KnowledgeApi.Benchmarks.Generating;

/// <summary>Documents with their passages, and studies with their results.</summary>
internal static class PublicationRows
{
    public const int PassagesPerSource = 12;
    public const int ResultsPerStudy = 2;

    public static void Sources(Tables tables, Scale scale)
    {
        var rows = tables.Of("source", "id, since, until, title, kind, author, publisher, published, language, commercial_interest, standing, text, corrections, search");
        var passages = tables.Of("source_passage", "source, since, position, id, passage");
        for (var i = 0; i < scale.Sources; i++)
        {
            var dice = new Dice("source", i);
            var item = new Target(Collections.Sources, i, World.SourceId(i), Wording.Sentence(ref dice));
            var (kind, standing) = (World.Code("source-kinds", ref dice), World.Code("source-standings", ref dice));
            var interest = Tables.Json(new CommercialInterest { Present = dice.Chance(0.4), Note = Wording.Sentence(ref dice) });
            var (author, text) = (Wording.Family(ref dice), dice);
            tables.Item(Collections.Sources, i, item, isReferredTo: true, [], v =>
            {
                rows.Write(item.Id, v.Since, v.Until, item.Label, kind, author, "Invented Press", "2024-05", "en", interest, standing,
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
            var item = new Target(Collections.Studies, i, World.StudyId(i), $"{authors[0].Family} {year} ({i})");
            var nutrient = World.Nutrient(dice.Skewed(world.Scale.Nutrients));
            var condition = World.Condition(dice.Skewed(world.Scale.Conditions));
            var (title, finding) = (Wording.Claim(nutrient.Label, condition.Label, ref dice), Wording.Text(ref dice, 3));
            var arms = Tables.Json(new Arm[] { new() { Label = nutrient.Label, Dose = "300 mg/day" }, new() { Label = "placebo", Control = true } });
            var last = dice;
            tables.Item(Collections.Studies, i, item, isReferredTo: true,
                [("nutrients", nutrient.Collection, nutrient.Id), ("conditions", condition.Collection, condition.Id), .. World.AboutOf(nutrient, condition)], v =>
                {
                    var d = last;
                    rows.Write(item.Id, v.Since, v.Until, item.Label, title, Tables.Json(authors), true, year, "Journal of Invented Trials", "12", "1-9",
                        $"10.99999/invented.{i}", $"{10_000_000 + i}", Array.Empty<string>(), World.Code("study-designs", ref d), d.Chance(0.9) ? 10 + d.Skewed(20_000) : null,
                        "Adults.", arms, "placebo", "12 weeks", finding, World.Code("study-directions", ref d),
                        Tables.Json(new RiskOfBias { Rating = World.Code("risk-ratings", ref d) }), World.Code("study-standings", ref d), World.Code("verification", ref d),
                        Array.Empty<string>(), Array.Empty<string>(), "[]", World.Search(item.Id, item.Label, title, finding, nutrient.Label, condition.Label));
                    for (var p = 0; p < ResultsPerStudy; p++)
                        results.Write(item.Id, v.Since, p, $"{item.Id}-r{p + 1}", Tables.Json(ResultOf(item.Id, p, ref d)));
                });
        }
    }

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

    private static StudyResult ResultOf(string study, int place, ref Dice dice) => new()
    {
        Id = $"{study}-r{place + 1}",
        Outcome = Wording.Sentence(ref dice),
        Measure = World.Code("measures", ref dice),
        Estimate = 0.01m * dice.Below(400),
        Favours = World.Code("favours", ref dice),
        Summary = Wording.Sentence(ref dice),
    };
}
