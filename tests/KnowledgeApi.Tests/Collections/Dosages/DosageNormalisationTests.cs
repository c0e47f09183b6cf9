using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Platform.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Collections.Dosages;

/// <summary>The code that answers /v1/conversions gives the normalised readings of every dosage of the curated files.</summary>
public sealed class DosageNormalisationTests(PostgresServer postgres)
{
    /// <summary>Readings that are statements of a study, not conversions.</summary>
    private static readonly string[] Stated = ["DOS018 520", "DOS028 200", "DOS028 500"];

    [Fact]
    public async Task Every_dosage_converts_to_its_readings()
    {
        var service = await TestService.SharedAsync(postgres);
        var cancelled = TestContext.Current.CancellationToken;
        var release = await service.Services.GetRequiredService<PublishedReleases>().Find(null, cancelled);
        var substances = await Substances.Read(service.Services.GetRequiredService<KnowledgeDatabase>(), release!, cancelled);
        var entries = Curated.Read().Of("dosages").Select(f => (DosageEntry)f.Entry).ToArray();
        Assert.NotEmpty(entries);
        var differences = entries.SelectMany(d => Differences(substances, d)).ToArray();
        Assert.Empty(differences);
    }

    private static IEnumerable<string> Differences(Substances substances, DosageEntry dosage)
    {
        var curated = dosage.Normalised.SelectMany(n => new[] { n.AmountLow, n.AmountHigh }, (n, amount) => (dosage.Id, Mass(n.Unit, amount)))
            .Where(c => !Stated.Contains($"{c.Id} {c.Item2.Text}")).Select(c => c.Item2).ToHashSet();
        var computed = Computed(substances, dosage).ToHashSet();
        return computed.SetEquals(curated) ? [] : [$"{dosage.Id}: curated {string.Join(", ", curated)}; computed {string.Join(", ", computed)}"];
    }

    private static IEnumerable<(string Unit, string Text)> Computed(Substances substances, DosageEntry dosage)
    {
        if (dosage.AmountLow is not { } low)
            return [];
        var times = dosage.Frequency is { Times: { } t } ? t : 1m;
        return new[] { low, dosage.AmountHigh!.Value }.SelectMany(amount => DosageReadings.Compute(substances[dosage.Nutrient], dosage.Form, (Rational)amount * times, dosage.Unit!, dosage.Basis, dosage.Food))
            .Select(r => Mass(r.Reading.Unit, r.Reading.Amount));
    }

    private static (string Unit, string Text) Mass(string unit, decimal amount) => Unit.Get(unit).Micrograms is { } micrograms
        ? ("mg", ((Rational)amount * micrograms / 1000m).ToString()) : (unit, ((Rational)amount).ToString());
}
