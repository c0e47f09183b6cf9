using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Doses of a nutrient for a condition, each compared with the limits for adults.</summary>
internal sealed class RowDosing
{
    private const int MostDoses = 6;
    private static readonly string[] Advice = ["recommended", "repletion", "maintenance"];

    private readonly Knowledge _knowledge;
    private readonly ILookup<(string, string), DosageEntry> _dosages;
    private readonly DosageLimits _limits;

    public RowDosing(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _dosages = knowledge.Dosages.Where(d => d.Condition is not null).ToLookup(d => (d.Nutrient, d.Condition!));
        _limits = new DosageLimits(knowledge.Content);
    }

    public string[] Ids(RowKey key, string? form, string route, PopulationEntry? people) => [.. For(key, form, route, people).Select(d => d.Id).Order(StringComparer.Ordinal)];

    public RowDoses Of(RowKey key, string? form, string route, PopulationEntry? people)
    {
        var all = For(key, form, route, people).ToLookup(d => d.Purpose, StringComparer.Ordinal);
        var advised = Advice.SelectMany(p => all[p]).ToLookup(IsOfBody);
        return new RowDoses { Studied = Sorted(all["studied"]), Recommended = Sorted(advised[true]), OnLabels = Sorted(all["label"].Concat(advised[false])) };
    }

    /// <summary>Doses given in the way the row states, to a population that overlaps with the row's. A dose of a study that nobody has read does not count.</summary>
    private IEnumerable<DosageEntry> For(RowKey key, string? form, string route, PopulationEntry? people) => _dosages[(key.Subject, key.Condition)]
        .Where(d => (form is null || d.Form == form) && DirectStatement.IsSameWay(d.Route, route)
            && RowPopulation.IsOfThem(d.Population, people, key.Condition, _knowledge) && !(d.Purpose == "studied" && d.Verification == "unverified"));

    private RowDose[] Sorted(IEnumerable<DosageEntry> dosages) => [.. dosages.OrderBy(d => d.Id, StringComparer.Ordinal).Take(MostDoses).Select(DoseOf)];

    /// <summary>Only a guideline or an authority recommends. What a page advises is listed with the labels.</summary>
    private bool IsOfBody(DosageEntry dosage) =>
        dosage.Studies?.Any(s => _knowledge.Study(s)?.Design is "guideline" or "consensus") is true
        || dosage.SourceIds.Any(s => _knowledge.Source(s)?.Kind is "regulator" or "guideline-page" or "product-information");

    private RowDose DoseOf(DosageEntry dosage) => new()
    {
        Dosage = Reference.To(CollectionNames.Dosages, dosage.Id, dosage.Label),
        Population = dosage.Population?.Text,
        Form = dosage.Form,
        Route = dosage.Route,
        Readings = [.. dosage.Normalised.Select(n => new DoseReadingRange { Substance = n.Substance, Low = n.AmountLow, High = n.AmountHigh, Unit = n.Unit, Per = n.Per, Label = n.Label })],
        Limits = [.. _limits.Evaluate(dosage)
            .Select(l => new DoseStanding { Authority = l.Authority, Verdict = l.Verdict, VerdictLow = l.VerdictLow })],
    };
}
