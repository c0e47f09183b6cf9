using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Evidence.Rows;

namespace KnowledgeApi.LargeBase;

/// <summary>What curators conclude on a share of the questions that claims state, each resting on claims that are there in every release.</summary>
internal sealed class ConclusionEntries
{
    private const int MostClaims = 3;
    private static readonly string[] Controlled = ["placebo", "no-treatment", "usual-care", "same-co-treatment", "groups"];

    private readonly World _world;
    private readonly Concluded[] _concluded;

    public ConclusionEntries(World world, ClaimPlans plans)
    {
        _world = world;
        _concluded = [.. Told(world.Scale, plans).Where((_, place) => new Dice("concluded", place).Chance(world.Scale.Concluded))];
    }

    public int Count => _concluded.Length;

    public ConclusionEntry Conclusion(int index, int since)
    {
        var (told, dice) = (_concluded[index], new Dice("conclusion", index));
        var (nutrient, condition, relation, route, setting) = told.Asked;
        var (finding, certainty) = Found(told.Asked, ref dice);
        var absence = finding == ComputedFinding.NotKnown && certainty == "not-rated" && dice.Chance(0.5);
        var because = finding != ComputedFinding.NotKnown ? null : absence ? "no-study-found" : certainty == "not-rated" ? "not-looked" : "too-little-evidence";
        var people = dice.Chance(0.25) ? People.Of(ref dice, _world.Scale) : null;
        var form = dice.Chance(0.1) && World.FormsOf(nutrient) > 0 ? World.FormId(World.NutrientId(nutrient), 1) : null;
        var lead = absence ? null : LeadOf(told);
        var (marker, applies) = (World.ConceptId(dice.Skewed(_world.Scale.Concepts)), dice.Chance(0.05) && lead is not null);
        var summary = dice.Chance(0.5) ? Wording.Sentence(ref dice) : null;
        var searched = dice.Chance(0.6) ? $"{2026 - dice.Below(10)}-0{1 + dice.Below(9)}" : null;
        var further = new Dice($"conclusion version {since}", index);
        return new()
        {
            Id = World.ConclusionId(index),
            Subject = World.NutrientId(nutrient),
            Form = form,
            Route = route,
            Setting = setting,
            Condition = World.ConditionId(condition),
            Population = people,
            Relation = relation,
            Finding = finding,
            Because = because,
            Summary = summary,
            Assessment = new()
            {
                Certainty = certainty,
                Reason = Wording.Text(ref further, 2),
                Method = relation == "corrects" && certainty == "not-rated" ? "by-definition" : certainty == "not-rated" ? "not-graded" : "grade-informed",
                Absence = absence ? new() { SearchedOn = ClaimEntries.Assessed, SearchedIn = ["PubMed"] } : null,
                Verification = "verified",
                AssessedBy = "Invented curation",
                AgentType = World.Code("agent-types", ref further),
                Reviewed = further.Chance(0.1),
                AssessedOn = ClaimEntries.Assessed,
            },
            Applicability = applies ? new()
            {
                Rule = "any",
                Criteria = [new() { Marker = marker, Comparator = "at-most", Value = 75, Unit = "ng/mL" }],
                Text = "Where the marker is low.",
                Studies = [ResultId.StudyOf(lead!)],
            } : null,
            Claims = [.. told.Claims.Select(World.ClaimId)],
            Result = lead,
            SearchedUpTo = searched,
        };
    }

    /// <summary>Questions that lasting claims with studies state, in order, each with the first of these claims.</summary>
    private static IEnumerable<Concluded> Told(Scale scale, ClaimPlans plans)
    {
        var told = new Dictionary<Asked, Concluded>();
        var lasting = Enumerable.Range(0, scale.Claims).AsParallel().AsOrdered().Where(i => World.LifeOfClaim(i, scale.Releases).Lasts).Select(plans.Of)
            .Where(c => c is { Inquiry: not null, Studies.Length: > 0 });
        foreach (var claim in lasting)
        {
            var inquiry = claim.Inquiry!;
            foreach (var condition in claim.Statements.Select(s => World.IndexOf(s.Object)).Distinct())
            {
                var asked = new Asked(inquiry.Nutrient.Index, condition, inquiry.Relation, inquiry.Route, inquiry.Setting);
                if (!told.TryGetValue(asked, out var known))
                    told[asked] = known = new(asked, [], []);
                if (known.Claims.Count < MostClaims)
                {
                    known.Claims.Add(claim.Item.Index);
                    known.Studies.AddRange(claim.Studies);
                }
            }
        }
        return told.Values.OrderBy(t => t.Asked.Nutrient).ThenBy(t => t.Asked.Condition).ThenBy(t => t.Asked.Relation, StringComparer.Ordinal)
            .ThenBy(t => t.Asked.Route, StringComparer.Ordinal).ThenBy(t => t.Asked.Setting, StringComparer.Ordinal);
    }

    /// <summary>The first result of a comparison on the question, of the studies that its claims lean on.</summary>
    private string? LeadOf(Concluded told) => told.Studies.Distinct().Order().SelectMany(study => PublicationEntries.Study(_world, study, since: 1).Results)
        .FirstOrDefault(r => r.Subject == World.NutrientId(told.Asked.Nutrient) && r.Condition == World.ConditionId(told.Asked.Condition)
            && r.Relation == told.Asked.Relation && Controlled.Contains(r.Comparator))?.Id;

    /// <summary>A finding that the relation allows, with a certainty that the table of groups allows with it.</summary>
    private static (string Finding, string Certainty) Found(Asked asked, ref Dice dice)
    {
        var finding = asked.Relation switch
        {
            "corrects" => "helps",
            "raises-risk" => new[] { Inquiry.MayHarm(asked.Condition) ? "harms" : "no-worthwhile-effect", "no-worthwhile-effect", "conflicting", ComputedFinding.NotKnown }[dice.Share(40, 15, 8)],
            "linked-with" => new[] { "linked", "not-linked", "conflicting", ComputedFinding.NotKnown }[dice.Share(40, 15, 8)],
            "prevents" => new[] { "helps", "no-worthwhile-effect", "conflicting", ComputedFinding.NotKnown }[dice.Share(30, 15, 8)],
            _ => new[] { "helps", "no-worthwhile-effect", "conflicting", "harms", ComputedFinding.NotKnown }[dice.Share(30, 15, 7, 2)],
        };
        var certainty = finding is "conflicting" or ComputedFinding.NotKnown
            ? new[] { "very-low", "low", "not-rated" }[dice.Share(60, 25)] : new[] { "low", "moderate", "high" }[dice.Share(50, 38)];
        return EvidenceGroup.Find(asked.Relation, finding, certainty) is null ? (ComputedFinding.NotKnown, "very-low") : (finding, certainty);
    }

    /// <summary>A question, as claims state it.</summary>
    private readonly record struct Asked(int Nutrient, int Condition, string Relation, string? Route, string? Setting);

    private sealed record Concluded(Asked Asked, List<int> Claims, List<int> Studies);
}
