using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Publishing;

/// <summary>Checks that hold for every member of every entry: codes are in their vocabulary, texts are not blank.</summary>
internal static class EntryShape
{
    public static IEnumerable<(string Field, string Remedy)> Faults(object record, Func<string, IReadOnlyList<string>> codes, string path = "")
    {
        foreach (var property in record.GetType().GetProperties().Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null && p.CanWrite))
        {
            var field = path + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            foreach (var fault in FaultsOf(property.GetValue(record), field, property.GetCustomAttribute<VocabularyAttribute>()?.Id, codes))
                yield return fault;
        }
    }

    private static IEnumerable<(string, string)> FaultsOf(object? value, string field, string? vocabulary, Func<string, IReadOnlyList<string>> codes) => value switch
    {
        null => [],
        string text => FaultsOf(text, field, vocabulary, codes),
        IEnumerable list => list.Cast<object>().SelectMany((item, i) => FaultsOf(item, $"{field}[{i}]", vocabulary, codes)),
        _ when value.GetType().Namespace!.StartsWith(nameof(KnowledgeApi), StringComparison.Ordinal) => Faults(value, codes, field + "."),
        _ => [],
    };

    private static IEnumerable<(string, string)> FaultsOf(string text, string field, string? vocabulary, Func<string, IReadOnlyList<string>> codes)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Trim() != text)
            yield return (field, "Blank, or white space at an end. Leave the member out, or trim it.");
        else if (vocabulary is not null && !codes(vocabulary).Contains(text))
            yield return (field, $"'{text}' is not in the vocabulary {vocabulary}. Use one of: {string.Join(", ", codes(vocabulary))}.");
    }
}
