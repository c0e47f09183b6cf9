using Dapper;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Evidence.Rows;
using Npgsql;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>What curators conclude on a share of the questions that claims state, each resting on claims that are there in every release.</summary>
internal static class ConclusionRows
{
    /// <summary>Questions with claims that lean on studies, and the result that matters most on each.</summary>
    private static string Questions(int release) => $"""
        with lasting as (select id from item where collection = 'claims' group by id having min(since) = 1 and bool_or(until is null)),
        told as (
          select {StatedSql.Key}, array_agg(t.claim order by t.claim) as claims
          from stated t join lasting l on l.id = t.claim
          where exists (select from claim_evidence e where e.claim = t.claim and e.since = t.since and e.study is not null)
          group by {StatedSql.Key}),
        best as (
          select distinct on (subject, condition, relation, route) subject, condition, relation, route, id
          from found where comparator in ('placebo', 'no-treatment', 'usual-care', 'same-co-treatment', 'groups')
          order by subject, condition, relation, route, place, id)
        select {StatedSql.Key}, t.claims[1:3] as claims, l.id as lead
        from told t left join best l using (subject, condition, relation, route)
        order by {StatedSql.Key}
        """;

    public static async Task<long> Conclusions(NpgsqlConnection owner, NpgsqlDataSource database, Scale scale, CancellationToken cancelled)
    {
        using var tables = new Tables(database, scale);
        await using var transaction = await owner.BeginTransactionAsync(cancelled);
        foreach (var statement in StatedSql.OfClaims(scale.Releases).Concat(BehindSql.Results(scale.Releases)))
            await owner.ExecuteAsync(new CommandDefinition(statement, transaction: transaction, commandTimeout: 0, cancellationToken: cancelled));
        var (place, chosen) = (0, 0);
        await foreach (var told in owner.QueryUnbufferedAsync<Told>(Questions(scale.Releases), transaction: transaction, commandTimeout: 0).WithCancellation(cancelled))
        {
            if (new Dice("concluded", place++).Chance(scale.Concluded))
                Write(tables, scale, chosen++, told);
        }
        tables.Complete();
        return tables.Rows;
    }

    private static void Write(Tables tables, Scale scale, int index, Told told)
    {
        var dice = new Dice("conclusion", index);
        var nutrient = World.Nutrient(World.IndexOf(told.Subject));
        var (finding, certainty) = Found(told.Relation, ref dice);
        var absence = finding == ComputedFinding.NotKnown && certainty == "not-rated" && dice.Chance(0.5);
        var because = finding != ComputedFinding.NotKnown ? null : absence ? "no-study-found" : certainty == "not-rated" ? "not-looked" : "too-little-evidence";
        var people = dice.Chance(0.25) ? People.Of(ref dice, scale) : null;
        var form = dice.Chance(0.1) && World.FormsOf(nutrient.Index) > 0 ? World.FormId(nutrient.Id, 1) : null;
        var lead = absence ? null : told.Lead;
        var (marker, applies) = (World.ConceptId(dice.Skewed(scale.Concepts)), dice.Chance(0.05) && lead is not null);
        var study = lead?[..lead.IndexOf('-', StringComparison.Ordinal)];
        var applicability = applies ? new ApplicabilityEntry
        {
            Rule = "any",
            Criteria = [new() { Marker = marker, Comparator = "at-most", Value = 75, Unit = "ng/mL" }],
            Text = "Where the marker is low.",
            Studies = [study!],
        } : null;
        var summary = dice.Chance(0.5) ? Wording.Sentence(ref dice) : null;
        string? searched = dice.Chance(0.6) ? $"{2026 - dice.Below(10)}-0{1 + dice.Below(9)}" : null;
        var item = new Target(CollectionNames.Conclusions, index, World.ConclusionId(index), $"{told.Subject} – {told.Condition}: {told.Relation}");
        var rows = tables.Of("conclusion", """
            id, since, until, subject, form, route, setting, condition, population, relation, finding, because, certainty, summary, assessment, applicability, result,
            searched_up_to, search
            """);
        tables.Item(CollectionNames.Conclusions, index, item, isReferredTo: false,
        [
            ("subject", CollectionNames.Nutrients, told.Subject), ("condition", CollectionNames.Conditions, told.Condition),
            .. told.Claims.Select(c => ("claims", CollectionNames.Claims, c)), .. lead is null ? [] : new[] { ("result", CollectionNames.Studies, study!) },
            .. applies ? new[] { ("applicability", CollectionNames.Studies, study!), ("marker", CollectionNames.Concepts, marker) } : [], .. People.LinksOf(people),
        ], v =>
        {
            var further = new Dice($"conclusion version {v.Since}", index);
            var assessment = new ConclusionAssessment
            {
                Certainty = certainty,
                Reason = Wording.Text(ref further, 2),
                Method = told.Relation == "corrects" && certainty == "not-rated" ? "by-definition" : certainty == "not-rated" ? "not-graded" : "grade-informed",
                Absence = absence ? new() { SearchedOn = ClaimRows.Assessed, SearchedIn = ["PubMed"] } : null,
                Verification = "verified",
                AssessedBy = "Invented curation",
                AgentType = World.Code("agent-types", ref further),
                Reviewed = further.Chance(0.1),
                AssessedOn = ClaimRows.Assessed,
            };
            rows.Write(item.Id, v.Since, v.Until, told.Subject, form, told.Route, told.Setting, told.Condition, People.Json(people), told.Relation, finding, because, certainty,
                summary, Tables.Json(assessment), applicability is null ? null : Tables.Json(applicability), lead, searched,
                World.Search(item.Id, people?.Text, summary, assessment.Reason));
        });
    }

    /// <summary>A finding that the relation allows, with a certainty that the table of groups allows with it.</summary>
    private static (string Finding, string Certainty) Found(string relation, ref Dice dice)
    {
        var finding = relation switch
        {
            "corrects" => "helps",
            "raises-risk" => new[] { "harms", "no-worthwhile-effect", "conflicting", ComputedFinding.NotKnown }[dice.Share(40, 15, 8)],
            "linked-with" => new[] { "linked", "not-linked", "conflicting", ComputedFinding.NotKnown }[dice.Share(40, 15, 8)],
            "prevents" => new[] { "helps", "no-worthwhile-effect", "conflicting", ComputedFinding.NotKnown }[dice.Share(30, 15, 8)],
            _ => new[] { "helps", "no-worthwhile-effect", "conflicting", "harms", ComputedFinding.NotKnown }[dice.Share(30, 15, 7, 2)],
        };
        var certainty = finding is "conflicting" or ComputedFinding.NotKnown
            ? new[] { "very-low", "low", "not-rated" }[dice.Share(60, 25)] : new[] { "low", "moderate", "high" }[dice.Share(50, 38)];
        return EvidenceGroup.Find(relation, finding, certainty) is null ? (ComputedFinding.NotKnown, "very-low") : (finding, certainty);
    }

    private sealed record Told
    {
        public required string Subject { get; init; }
        public required string Condition { get; init; }
        public required string Relation { get; init; }
        public required string Route { get; init; }
        public required string Setting { get; init; }
        public required string[] Claims { get; init; }
        public string? Lead { get; init; }
    }
}
