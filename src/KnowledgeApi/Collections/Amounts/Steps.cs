using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>Describes a conversion step by step.</summary>
internal static class Steps
{
    public static IEnumerable<ConversionStep> Describe(Interpretation branch, Factor[] route, Rational given, Unit unit, Unit wanted)
    {
        var source = Reference.To(CollectionNames.Nutrients, branch.Substance.Id, branch.Substance.Name);
        var (amount, shown) = (given, unit);
        var measure = branch.Amount;
        foreach (var factor in route)
        {
            if (shown.IsWeight && factor.FromUnit is { IsWeight: true } native && native != shown)
            {
                yield return Rescaled(ref amount, ref shown, native, source);
            }
            measure *= factor.Ratio;
            var after = factor.ToUnit ?? shown;
            var result = measure / (after.Micrograms ?? 1m);
            yield return new ConversionStep
            {
                Text = $"{amount} {shown.Shown} {NameOf(branch, factor.From)} {factor.Sign} = {result} {after.Shown} {NameOf(branch, factor.To)}",
                Factor = ((Rational)factor.ToAmount / factor.FromAmount).ToDecimal(),
                Condition = factor.Known?.Condition,
                Verification = factor.Verification,
                Source = source,
            };
            (amount, shown) = (result, after);
        }
        if (shown != wanted && shown.IsWeight && wanted.IsWeight)
            yield return Rescaled(ref amount, ref shown, wanted, source);
        else if (route.Length == 0)
            yield return Already(branch, amount, shown, wanted, source);
    }

    private static ConversionStep Rescaled(ref Rational amount, ref Unit shown, Unit to, Reference source)
    {
        var factor = (Rational)shown.Micrograms!.Value / to.Micrograms!.Value;
        var after = amount * factor;
        var step = Step($"{amount} {shown.Shown} = {after} {to.Shown}", factor, source);
        (amount, shown) = (after, to);
        return step;
    }

    private static ConversionStep Already(Interpretation branch, Rational amount, Unit shown, Unit wanted, Reference source) => shown == wanted
        ? Step($"{amount} {shown.Shown} is already the amount of {branch.Substance.Name}", 1m, source)
        : Step($"{amount} {shown.Shown}, said to be counted as {branch.Substance.Name}, = {branch.Amount} {wanted.Shown}", branch.Amount / amount, source);

    private static ConversionStep Step(string text, Rational factor, Reference source) =>
        new() { Text = text, Factor = factor.ToDecimal(), Verification = "verified", Source = source };

    private static string NameOf(Interpretation branch, string measure) => measure == Factor.OfForm ? branch.Form!.Name : branch.Substance.Name;
}
