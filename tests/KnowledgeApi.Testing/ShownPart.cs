using System.Text.Json;

namespace KnowledgeApi.Testing;

/// <summary>
/// Whether an answer holds what is shown of it. Members and elements may be left out, not changed or put in another order; a text that
/// ends in an ellipsis is the beginning of one; of a list one element may be shown, without what it comes in.
/// </summary>
internal static class ShownPart
{
    /// <summary>Where the answer does not hold what is shown; null where it does.</summary>
    public static string? MissingFrom(JsonElement answer, JsonElement shown) =>
        MissingFrom(answer, shown, "$") is { } missing && !IsElementOf(answer, shown) ? missing : null;

    private static bool IsElementOf(JsonElement answer, JsonElement shown) =>
        shown.ValueKind == JsonValueKind.Object && !shown.TryGetProperty("data", out _) && answer.ValueKind == JsonValueKind.Object
        && answer.TryGetProperty("data", out var data) && data.EnumerateArray().Any(element => MissingFrom(element, shown, "$") is null);

    private static string? MissingFrom(JsonElement answer, JsonElement shown, string at) => (shown.ValueKind, answer.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => shown.EnumerateObject().Select(m => answer.TryGetProperty(m.Name, out var value)
            ? MissingFrom(value, m.Value, $"{at}.{m.Name}") : $"{at} has no {m.Name}").FirstOrDefault(missing => missing is not null),
        (JsonValueKind.Array, JsonValueKind.Array) => MissingFromList(answer, shown, at),
        (JsonValueKind.String, JsonValueKind.String) when shown.GetString() is [.. var beginning, '…'] =>
            answer.GetString()!.StartsWith(beginning, StringComparison.Ordinal) ? null : Differs(answer, shown, at),
        (JsonValueKind.Number, JsonValueKind.Number) => answer.GetDecimal() == shown.GetDecimal() ? null : Differs(answer, shown, at),
        _ => JsonElement.DeepEquals(answer, shown) ? null : Differs(answer, shown, at),
    };

    /// <summary>Each element that is shown is looked for behind the one before.</summary>
    private static string? MissingFromList(JsonElement answer, JsonElement shown, string at)
    {
        var left = answer.EnumerateArray().ToList();
        foreach (var (element, number) in shown.EnumerateArray().Select((e, i) => (e, i)))
        {
            var faults = left.Select(candidate => MissingFrom(candidate, element, $"{at}[{number}]")).ToList();
            var found = faults.IndexOf(null);
            if (found < 0)
                return $"{at} has no element {number} as shown; nearest: {Deepest(faults)}";
            left.RemoveRange(0, found + 1);
        }
        return null;
    }

    /// <summary>Of what is wrong with each element, the one found furthest in is about the element that was meant.</summary>
    private static string? Deepest(IEnumerable<string?> faults) => faults.MaxBy(f => f!.Split(' ')[0].Length);

    private static string Differs(JsonElement answer, JsonElement shown, string at) => $"{at} is {answer.GetRawText()}, not {shown.GetRawText()}";
}
