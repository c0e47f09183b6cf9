namespace KnowledgeApi.Collections.Amounts;

/// <summary>Reads a dosage of the knowledge base with the same conversion as an amount sent by a caller.</summary>
internal static class DosageReadings
{
    public static IReadOnlyList<MeasuredReading> Compute(Substance substance, string? form, Rational amount, string unit, string basis, string food) =>
        Converter.Read(substance, form, amount, Unit.Get(unit), new Circumstances(Said(food), null, null, Said(basis)));

    private static string? Said(string code) => code == "not-stated" ? null : code;
}
