using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, Warning[][]> _byClaim = new(StringComparer.Ordinal);

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
        var judged = WarningsOn(row.Subject.Id).Select(same => Judged(same, row, population)).OfType<JudgedWarning>().ToArray();
        var forAll = judged.Where(w => w.IsForAll).Select(w => w.Gravest.Level).MinBy(Rank);
        var told = judged.OrderBy(w => !w.IsForAll).ThenBy(w => Rank(w.Gravest.Level)).ThenBy(w => w.Gravest.Claim.Id, StringComparer.Ordinal).Take(MostReasons);
        return AtLeast(row, new Safety
        {
            Level = forAll ?? (judged.Length > 0 ? "caution" : "not-looked"),
            Reasons = [.. told.Select(w => new SafetyReason
            {
                Text = w.Gravest.Claim.Text,
                Level = w.Gravest.Level,
                Claim = Reference.To(CollectionNames.Claims, w.Gravest.Claim.Id, w.Gravest.Claim.Text),
                AppliesTo = w.IsForAll ? null : string.Join("; ", w.Concerning.Select(c => LimitOf(c, row, population)).Distinct(StringComparer.Ordinal)),
            })],
        });
    }

    /// <summary>
    /// A claim with several statements gives one reason. It applies to everyone if any of its statements does, and otherwise to all the people that they
    /// name. These are put into words only where they are told: on a substance that much is claimed about, most warnings are not.
    /// </summary>
    private JudgedWarning? Judged(Warning[] same, EvidenceRow row, PopulationEntry? population)
    {
        var concerning = Array.TrueForAll(same, w => Concerns(w, row)) ? same : [.. same.Where(w => Concerns(w, row))];
        if (concerning.Length == 0)
            return null;
        var forAll = Array.FindAll(concerning, w => !Limits(w, row, population).Any());
        return new(forAll.Length > 0, (forAll.Length > 0 ? forAll : concerning).MinBy(w => Rank(w.Level))!, concerning);
    }

    /// <summary>The warnings on a substance and on what it contains, those of each claim together.</summary>
    private Warning[][] WarningsOn(string subject) => _byClaim.GetOrAdd(subject, taken =>
        [.. TakenWith(taken).SelectMany(n => _warnings[n]).GroupBy(w => w.Claim.Id, StringComparer.Ordinal).Select(same => same.ToArray())]);

    /// <summary>A warning about a component also applies to a combination that contains it, although a benefit is never credited in the other direction.</summary>
    private IEnumerable<string> TakenWith(string subject) => [subject, .. _knowledge.Nutrient(subject)!.Components ?? []];

    private SafetyReason Curated(SafetyEntry safety, SafetyReasonEntry reason) =>
        new() { Text = reason.Text, Level = safety.Level, Claim = _knowledge.To(CollectionNames.Claims, reason.Claim), AppliesTo = reason.AppliesTo };

    /// <summary>Anything that is not taken by mouth, or is given on prescription or in hospital, needs supervision at the least.</summary>
    private static Safety AtLeast(EvidenceRow row, Safety safety) =>
        (row.Route != DirectStatement.Oral || row.Setting is "prescription" or "hospital") && Rank(safety.Level) > Rank(Supervision) ? safety with { Level = Supervision } : safety;

    /// <summary>A warning about one route says nothing about the others.</summary>
    private static bool Concerns(Warning warning, EvidenceRow row) => warning.Route is null || DirectStatement.IsSameWay(warning.Route, row.Route);

    /// <summary>The part of the row that the warning applies to.</summary>
    private string LimitOf(Warning warning, EvidenceRow row, PopulationEntry? population) => string.Join(", ", Limits(warning, row, population).Select(text => text()));

    /// <summary>What the warning is limited to, each in words once they are asked for.</summary>
    private IEnumerable<Func<string>> Limits(Warning warning, EvidenceRow row, PopulationEntry? population)
    {
        if (warning.Form is { } form && form != row.Form?.Id)
            yield return () => $"{row.Subject.Label} as {RowPhrase.WithinSentence(_knowledge.Form(row.Subject.Id, form)!.Label, null)}";
        if (warning.Route is { } route && route != row.Route && route != "any")
            yield return () => $"{row.Subject.Label} {Vocabulary.Get("routes").Find(route)!.Wording}";
        if (warning.Statement.Setting is { } setting && setting != row.Setting && Vocabulary.Get("settings").Find(setting)!.Wording is { } given)
            yield return () => $"{row.Subject.Label} {given}";
        var of = warning.Statement.Object;
        if (warning.Claim.Population is { } people && !RowPopulation.Covers(people, population, row.Condition.Id))
            yield return () => people.Text;
        else if (warning.Statement.Predicate is "contraindicated-in" or "interacts-with" && of != row.Condition.Id && population?.With?.Contains(of) is not true)
            yield return () => _knowledge.ToThing(of).Label;
    }

    private static int Rank(string level) => Vocabulary.Get("safety-levels").RankOf(level);

    /// <summary>The warnings of one claim as they bear on a row.</summary>
    private sealed record JudgedWarning(bool IsForAll, Warning Gravest, Warning[] Concerning);

    private sealed record Warning(string Nutrient, string? Form, string? Route, string Level, ClaimEntry Claim, StatementEntry Statement);
}
