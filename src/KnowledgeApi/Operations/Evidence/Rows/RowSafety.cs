using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Warnings against taking something, from the statements that give them.</summary>
internal sealed class RowSafety
{
    private const string Supervision = "supervision";
    private const int MostReasons = 5;
    private static readonly string[] Unfounded = ["contradicted", "refuted"];

    private readonly Knowledge _knowledge;
    private readonly ILookup<string, Warning> _warnings;

    public RowSafety(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _warnings = knowledge.Claims.Where(c => c.Polarity == "affirms" && !Unfounded.Contains(c.Assessment.Verdict))
            .SelectMany(c => c.Statements.Where(s => s.Safety is not null), (c, s) => (c, s, Side: NutrientSide.Find(knowledge, s.Subject)))
            .Where(w => w.Side is { IsState: false })
            .Select(w => new Warning(w.Side!.Nutrient, w.Side.Form, w.s.Route, w.s.Safety!, w.c, w.s))
            .ToLookup(w => w.Nutrient, StringComparer.Ordinal);
    }

    /// <param name="row">The row as built so far.</param>
    /// <param name="population">The population that the row is about.</param>
    /// <param name="curated">The safety entry of a curator, which takes precedence.</param>
    public Safety Of(EvidenceRow row, PopulationEntry? population, SafetyEntry? curated)
    {
        if (curated is not null)
            return AtLeast(row, new Safety { Level = curated.Level, Reasons = [.. curated.Reasons.Select(r => Curated(curated, r))] });
        var judged = TakenWith(row.Subject.Id).SelectMany(n => _warnings[n]).Where(w => Concerns(w, row)).Select(w => (Warning: w, AppliesTo: LimitOf(w, row, population)))
            .GroupBy(w => w.Warning.Claim.Id, StringComparer.Ordinal).Select(Together)
            .OrderBy(w => w.AppliesTo is not null).ThenBy(w => Rank(w.Warning.Level)).ThenBy(w => w.Warning.Claim.Id, StringComparer.Ordinal).ToArray();
        var forAll = judged.Where(w => w.AppliesTo is null).Select(w => w.Warning.Level).MinBy(Rank);
        return AtLeast(row, new Safety
        {
            Level = forAll ?? (judged.Length > 0 ? "caution" : "not-looked"),
            Reasons = [.. judged.Take(MostReasons).Select(w => new SafetyReason
            {
                Text = w.Warning.Claim.Text,
                Level = w.Warning.Level,
                Claim = Reference.To(CollectionNames.Claims, w.Warning.Claim.Id, w.Warning.Claim.Text),
                AppliesTo = w.AppliesTo,
            })],
        });
    }

    /// <summary>A warning about a component also applies to a combination that contains it, although a benefit is never credited in the other direction.</summary>
    private IEnumerable<string> TakenWith(string subject) => [subject, .. _knowledge.Nutrient(subject)!.Components ?? []];

    /// <summary>A claim with several statements gives one reason. It applies to everyone if any of its statements does, and otherwise to all the people that they name.</summary>
    private static (Warning Warning, string? AppliesTo) Together(IEnumerable<(Warning Warning, string? AppliesTo)> same) => (
        same.MinBy(w => (w.AppliesTo is not null, Rank(w.Warning.Level))).Warning,
        same.Any(w => w.AppliesTo is null) ? null : string.Join("; ", same.Select(w => w.AppliesTo).Distinct(StringComparer.Ordinal)));

    private SafetyReason Curated(SafetyEntry safety, SafetyReasonEntry reason) =>
        new() { Text = reason.Text, Level = safety.Level, Claim = _knowledge.To(CollectionNames.Claims, reason.Claim), AppliesTo = reason.AppliesTo };

    /// <summary>Anything that is not taken by mouth, or is given on prescription or in hospital, needs supervision at the least.</summary>
    private static Safety AtLeast(EvidenceRow row, Safety safety) =>
        (row.Route != DirectStatement.Oral || row.Setting is "prescription" or "hospital") && Rank(safety.Level) > Rank(Supervision) ? safety with { Level = Supervision } : safety;

    /// <summary>A warning about one route says nothing about the others.</summary>
    private static bool Concerns(Warning warning, EvidenceRow row) => warning.Route is null || DirectStatement.IsSameWay(warning.Route, row.Route);

    /// <summary>The part of the row that the warning applies to; null where it applies to everyone.</summary>
    private string? LimitOf(Warning warning, EvidenceRow row, PopulationEntry? population)
    {
        var limits = Limits(warning, row, population).ToArray();
        return limits.Length == 0 ? null : string.Join(", ", limits);
    }

    private IEnumerable<string> Limits(Warning warning, EvidenceRow row, PopulationEntry? population)
    {
        if (warning.Form is { } form && form != row.Form?.Id)
            yield return $"{row.Subject.Label} as {RowPhrase.WithinSentence(_knowledge.Form(row.Subject.Id, form)!.Label, null)}";
        if (warning.Route is { } route && route != row.Route && route != "any")
            yield return $"{row.Subject.Label} {Vocabulary.Get("routes").Find(route)!.Wording}";
        if (warning.Statement.Setting is { } setting && setting != row.Setting && Vocabulary.Get("settings").Find(setting)!.Wording is { } given)
            yield return $"{row.Subject.Label} {given}";
        var of = warning.Statement.Object;
        if (warning.Claim.Population is { } people && !RowPopulation.Covers(people, population, row.Condition.Id))
            yield return people.Text;
        else if (warning.Statement.Predicate is "contraindicated-in" or "interacts-with" && of != row.Condition.Id && population?.With?.Contains(of) is not true)
            yield return _knowledge.ToThing(of).Label;
    }

    private static int Rank(string level) => Vocabulary.Get("safety-levels").RankOf(level);

    private sealed record Warning(string Nutrient, string? Form, string? Route, string Level, ClaimEntry Claim, StatementEntry Statement);
}
