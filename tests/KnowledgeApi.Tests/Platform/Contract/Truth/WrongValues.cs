namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Values that the document does not admit, each with what is wrong with it. As they are sent: escaped.</summary>
internal static class WrongValues
{
    private static readonly string[] NoBooleans = ["True", "FALSE", "tRue", "1", "0", "yes", "no", "on", "t", " true", "true ", "true\n", "true,false", "\"true\"", "null"];

    public static IReadOnlyList<(string What, string Sent)> Of(TakenParameter parameter)
    {
        var form = parameter.Form;
        var texts = Candidates(form.Items ?? form).Where(c => !form.Admits(c.Text)).ToList();
        if (form.Items is { } items)
            texts.AddRange(Lists(form, items).Where(c => !form.Admits(c.Text)));
        return [.. texts.Select(c => (c.What, Escaped(c.Text))), .. HostileTexts.NoText.Select(bytes => ("no text", bytes))];
    }

    /// <summary>Escaped, but for the commas that part several values.</summary>
    public static string Escaped(string text) => Uri.EscapeDataString(text).Replace("%2C", ",", StringComparison.Ordinal);

    private static IEnumerable<(string What, string Text)> Candidates(ParameterForm form)
    {
        yield return ("empty", "");
        yield return ("only a space", " ");
        foreach (var (what, text) in form.Type is "integer" ? Numbers(form) : form.Type is "boolean" ? Booleans() : form.Terms.Count > 0 ? Terms(form) : Lengths(form))
            yield return (what, text);
        foreach (var text in HostileTexts.All)
            yield return ("another text", text);
    }

    private static IEnumerable<(string, string)> Numbers(ParameterForm form)
    {
        if (form.Minimum is { } least)
            yield return ("below the minimum", $"{least - 1L}");
        if (form.Maximum is { } most)
            yield return ("above the maximum", $"{most + 1L}");
        var right = $"{form.Minimum ?? 1}";
        foreach (var text in new[] { $"+{right}", $"0{right}", $" {right}", $"{right} ", $"{right}\n", $"{right}.0", $"{right}.", $"{right}e0", $"0x{right}", $"{right},", $"{right}_", "1,000", "-0", "--1", "٣", "５", "½" })
            yield return ("written otherwise", text);
        foreach (var text in new[] { "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999", "1e400", "NaN", "Infinity", "true", "abc" })
            yield return ("no such number", text);
    }

    private static IEnumerable<(string, string)> Booleans() =>
        NoBooleans.Select(text => ("no boolean", text));

    private static IEnumerable<(string, string)> Terms(ParameterForm form)
    {
        var term = form.Terms[^1];
        foreach (var text in new[] { term.ToUpperInvariant(), char.ToUpperInvariant(term[0]) + term[1..], $" {term}", $"{term} ", $"{term}\n", $"{term}x", term[..^1], term.Replace('-', '_'), $"\"{term}\"", "0", "no-such-term" })
            yield return ("no term", text);
    }

    private static IEnumerable<(string, string)> Lengths(ParameterForm form)
    {
        if (form.MaximumLength is not { } length)
            yield break;
        yield return ("too long by one", new string('a', length + 1));
        yield return ("too long by one", string.Concat(Enumerable.Repeat("🙂", length)) + "a");
        yield return ("much too long", new string('a', Math.Min(7000, length * 20)));
    }

    private static IEnumerable<(string What, string Text)> Lists(ParameterForm form, ParameterForm items)
    {
        var right = items.Terms.Count > 0 ? items.Terms[0] : "iron";
        yield return ("an empty item", $"{right},");
        yield return ("an empty item", $",{right}");
        yield return ("an empty item", $"{right},,{right}");
        yield return ("only a comma", ",");
        yield return ("one item wrong", $"{right},no such thing");
        yield return ("a space after the comma", $"{right}, {right}");
        yield return ("written as JSON", $"[{right}]");
        if (form.MaximumItems is { } most)
            yield return ("one item too many", string.Join(',', Enumerable.Repeat(right, most + 1)));
    }
}
