using System.Text.Json;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Operations.Releases;

/// <summary>Compares two entries field by field. Lists of equal length are compared position by position. Where the lengths differ, elements that were inserted or removed in one block are reported one by one, and any other difference as a change of the whole list.</summary>
internal static class FieldDifference
{
    /// <param name="before">JSON text of the earlier entry.</param>
    /// <param name="after">JSON text of the later entry.</param>
    /// <returns>The fields that differ, in the order of their pointers; empty where either side is missing.</returns>
    public static FieldChange[] Between(string? before, string? after)
    {
        if (before is null || after is null)
            return [];
        using var left = JsonDocument.Parse(before);
        using var right = JsonDocument.Parse(after);
        return [.. Compare("", left.RootElement, right.RootElement)];
    }

    private static IEnumerable<FieldChange> Compare(string pointer, JsonElement before, JsonElement after)
    {
        if (JsonElement.DeepEquals(before, after))
            return [];
        return (before.ValueKind, after.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => CompareMembers(pointer, before, after),
            (JsonValueKind.Array, JsonValueKind.Array) => ComparePlaces(pointer, [.. before.EnumerateArray()], [.. after.EnumerateArray()]),
            _ => [Changed(pointer, before, after)],
        };
    }

    private static IEnumerable<FieldChange> CompareMembers(string pointer, JsonElement before, JsonElement after)
    {
        var names = before.EnumerateObject().Concat(after.EnumerateObject()).Select(m => m.Name).Distinct().Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var place = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            var was = before.TryGetProperty(name, out var left);
            var isNow = after.TryGetProperty(name, out var right);
            foreach (var change in was && isNow ? Compare(place, left, right) : [Changed(place, was ? left : null, isNow ? right : null)])
                yield return change;
        }
    }

    private static IEnumerable<FieldChange> ComparePlaces(string pointer, JsonElement[] before, JsonElement[] after)
    {
        if (before.Length == after.Length)
            return before.Zip(after).SelectMany((pair, i) => Compare($"{pointer}/{i}", pair.First, pair.Second));
        var shorter = Math.Min(before.Length, after.Length);
        var head = Enumerable.Range(0, shorter).TakeWhile(i => JsonElement.DeepEquals(before[i], after[i])).Count();
        var tail = Enumerable.Range(1, shorter - head).TakeWhile(i => JsonElement.DeepEquals(before[^i], after[^i])).Count();
        if (head + tail < shorter)
            return [Changed(pointer, Whole(before), Whole(after))];
        return
        [
            .. Enumerable.Range(head, before.Length - shorter).Select(i => Changed($"{pointer}/{i}", before[i], null)),
            .. Enumerable.Range(head, after.Length - shorter).Select(i => Changed($"{pointer}/{i}", null, after[i])),
        ];
    }

    private static JsonElement Whole(JsonElement[] list) => JsonSerializer.SerializeToElement(list);

    private static FieldChange Changed(string pointer, JsonElement? before, JsonElement? after) =>
        new() { Pointer = pointer, Before = Text(before), After = Text(after) };

    private static string? Text(JsonElement? value) => value is null ? null : JsonSerializer.Serialize(value, ApiJson.Options);
}
