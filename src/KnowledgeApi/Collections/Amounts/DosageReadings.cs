namespace KnowledgeApi.Collections.Amounts;

/// <summary>Reads a dosage of the knowledge base by the same conversion as a caller's amount.</summary>
internal static class DosageReadings
{
    public static IReadOnlyList<MeasuredReading> Of(Substance substance, string? form, Exact amount, string unit, string basis, string food) =>
        Converter.Read(substance, form, amount, Unit.Of(unit), new Circumstances(Said(food), null, null, Said(basis)));

    private static string? Said(string code) => code == "not-stated" ? null : code;
}
