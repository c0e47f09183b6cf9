using System.Globalization;
using CsCheck;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Generates values that the document admits: real ones, invented ones, those at the edges, and texts that look like an attack.</summary>
internal sealed class RightValues(KnownValues known)
{
    private static readonly string[] Letters = [.. "aäßéıİøЖ中 -'\"()*:&|!<>%_\\;=+,1".Select(c => c.ToString()), "🙂"];

    private static readonly Gen<string>[] Invented =
    [
        Gen.Char["abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789"].Array[1, 80].Select(letters => new string(letters)),
        Gen.OneOf(Letters).Array[1, 60].Select(string.Concat),
        Gen.OneOf(HostileTexts.All),
        Gen.Select(Gen.Int[1000, 9999], Gen.Int[1, 999999], (year, number) => $"{year}.{number}"),
        Gen.DateOnly.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    /// <summary>A value as text, not escaped.</summary>
    public Gen<string> Of(Operation operation, TakenParameter parameter) => OfForm(parameter.Form, [.. parameter.Examples, .. RealFor(operation, parameter)]);

    /// <summary>Values of things that there are, in a form that the document admits.</summary>
    public string[] RealFor(Operation operation, TakenParameter parameter) => parameter.Name switch
    {
        "q" => known.Names,
        "release" => [.. known.Releases, "latest"],
        "since" => [.. known.Releases, "2020-01-01", "2026-11-22T10:00:00Z"],
        _ => known.IdsFor(operation, parameter.Name),
    };

    private static Gen<string> OfForm(ParameterForm form, string[] real) => form.Type switch
    {
        "boolean" => Gen.OneOf("true", "false"),
        "integer" => Whole(form),
        "array" => Several(form, real),
        _ when form.Terms.Count > 0 => Gen.OneOf([.. form.Terms]),
        _ => Text(form, real),
    };

    private static Gen<string> Whole(ParameterForm form)
    {
        var (least, most) = (form.Minimum ?? int.MinValue, form.Maximum ?? int.MaxValue);
        return Gen.Frequency<int>((1, Gen.Const(least)), (1, Gen.Const(most)), (3, Gen.Int[least, Math.Min(most, least + 5)]), (1, Gen.Int[least, most]))
            .Select(n => n.ToString(CultureInfo.InvariantCulture));
    }

    private static Gen<string> Several(ParameterForm form, string[] real)
    {
        var one = OfForm(form.Items!, real);
        return Gen.Frequency<string[]>((12, one.Array[1, 3]), (1, one.Array[form.MaximumItems ?? 10])).Select(items => string.Join(',', items));
    }

    private static Gen<string> Text(ParameterForm form, string[] real)
    {
        var admitted = real.Where(form.Admits).ToArray();
        var length = form.MaximumLength ?? 80;
        var longest = new[] { new string('a', length), new string('中', length), string.Concat(Enumerable.Repeat("🙂", length - 1)) + "a" }.Where(form.Admits).ToArray();
        var made = Invented.Where(g => IsMostly(g, form)).Select(g => (2, g.Where(form.Admits))).ToList();
        if (longest.Length > 0)
            made.Add((1, Gen.OneOf(longest)));
        if (admitted.Length > 0)
            made.Add((12, Gen.OneOf(admitted)));
        return Gen.Frequency([.. made.Select(m => (m.Item1, (IGen<string>)m.Item2))]);
    }

    /// <summary>Whether what a generator makes is admitted often enough to wait for it.</summary>
    private static bool IsMostly(Gen<string> made, ParameterForm form)
    {
        var random = new PCG(1, 1);
        return Enumerable.Range(0, 40).Count(_ => form.Admits(made.Generate(random, null, out var _))) > 10;
    }
}
