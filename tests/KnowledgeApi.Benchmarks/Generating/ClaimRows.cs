using KnowledgeApi.Http;

namespace KnowledgeApi.Benchmarks.Generating;

/// <summary>Claims with their statements and evidence.</summary>
internal static class ClaimRows
{
    private static readonly DateOnly Assessed = new(2026, 11, 22);

    public static void Claims(Tables tables, World world)
    {
        var rows = tables.Of("claim", """
            id, since, until, kind, text, effect, hedge, population, dose, verdict, certainty, reason, method, verification, assessed_by, agent_type,
            reviewed, assessed_on, corrections, search
            """);
        for (var i = 0; i < world.Scale.Claims; i++)
        {
            var claim = Plan(world, i);
            tables.Item(Collections.Claims, i, claim.Item, World.IsLasting(i), LinksOf(claim), v =>
            {
                var dice = new Dice($"claim version {v.Since}", i);
                var reason = Wording.Text(ref dice, 2);
                rows.Write(claim.Item.Id, v.Since, v.Until, World.Code("claim-kinds", ref dice), claim.Item.Label, World.Code("effects", ref dice),
                    World.Code("hedges", ref dice), dice.Chance(0.3) ? "Adults." : null, dice.Chance(0.1) ? "300 mg a day" : null,
                    World.Code("verdicts", ref dice), CertaintyOf(ref dice), reason, World.Code("assessment-methods", ref dice),
                    World.Code("verification", ref dice), "Invented curation", World.Code("agent-types", ref dice), dice.Chance(0.05), Assessed,
                    Array.Empty<string>(), World.Search(claim.Item.Id, claim.Item.Label, reason));
                Statements(tables, claim, v.Since);
                Evidence(tables, claim, v.Since, dice);
            });
        }
    }

    private static Claim Plan(World world, int index)
    {
        var dice = new Dice("claim", index);
        var statements = Enumerable.Range(0, 1 + (dice.Skewed(12) / 4)).Select(_ => (Subject: world.Thing(ref dice), Object: world.Thing(ref dice))).ToArray();
        var text = Wording.Claim(statements[0].Subject.Label, statements[0].Object.Label, ref dice);
        return new Claim(
            new Target(Collections.Claims, index, World.ClaimId(index), text), statements,
            dice.SkewedSet(world.Scale.Sources, 1 + dice.Below(2)), dice.SkewedSet(world.Scale.Studies, dice.Skewed(8)));
    }

    /// <summary>Little is well shown.</summary>
    private static string CertaintyOf(ref Dice dice) => dice.Below(100) switch { < 2 => "high", < 8 => "moderate", < 25 => "low", < 75 => "very-low", _ => "not-applicable" };

    private static IEnumerable<(string, string, string)> LinksOf(Claim claim) =>
    [
        .. claim.Statements.Select(s => ("subject", s.Subject.Collection, s.Subject.Id)).Distinct(),
        .. claim.Statements.Select(s => ("object", s.Object.Collection, s.Object.Id)).Distinct(),
        .. claim.Sources.Select(s => ("source", Collections.Sources, World.SourceId(s))),
        .. claim.Studies.Select(s => ("study", Collections.Studies, World.StudyId(s))),
        .. World.AboutOf([.. claim.Statements.SelectMany(s => new[] { s.Subject, s.Object })]),
    ];

    private static void Statements(Tables tables, Claim claim, int since)
    {
        var rows = tables.Of("claim_statement", "claim, since, position, subject, predicate, object, qualifier");
        var dice = new Dice("statement", claim.Item.Index);
        for (var i = 0; i < claim.Statements.Length; i++)
            rows.Write(claim.Item.Id, since, i, claim.Statements[i].Subject.Id, World.Code("predicates", ref dice), claim.Statements[i].Object.Id, dice.Chance(0.1) ? "in adults" : null);
    }

    private static void Evidence(Tables tables, Claim claim, int since, Dice dice)
    {
        var rows = tables.Of("claim_evidence", "claim, since, position, kind, direction, source, passage, hedge, cites, fidelity, fidelity_reason, study, result, explanation");
        var place = 0;
        foreach (var source in claim.Sources)
        {
            var id = World.SourceId(source);
            rows.Write(claim.Item.Id, since, place++, "source-statement", "supports", id, $"{id}-p{1 + dice.Below(PublicationRows.PassagesPerSource)}",
                World.Code("hedges", ref dice), claim.Studies.Take(2).Select(World.StudyId).ToArray(), World.Code("fidelities", ref dice), Wording.Sentence(ref dice), null, null, null);
        }
        foreach (var study in claim.Studies)
        {
            var id = World.StudyId(study);
            rows.Write(claim.Item.Id, since, place++, "study-finding", World.Code("evidence-directions", ref dice), null, null, null, Array.Empty<string>(), null, null,
                id, $"{id}-r{1 + dice.Below(PublicationRows.ResultsPerStudy)}", Wording.Sentence(ref dice));
        }
    }

    private sealed record Claim(Target Item, (Target Subject, Target Object)[] Statements, int[] Sources, int[] Studies);
}
