using System.Globalization;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Fills the placeholders in the sentences of the vocabulary evidence-phrases. The sentences are defined nowhere else.</summary>
internal static class RowPhrase
{
    public static Phrase Compose(Knowledge knowledge, EvidenceRow row, DateOnly? searchedOn)
    {
        var phrases = Vocabulary.Get("evidence-phrases");
        var plain = $"{row.Relation}.{row.Finding}.{row.Certainty}";
        var term = phrases.Find($"{plain}.{row.Because}") ?? phrases.Find(plain) ?? throw new InvalidOperationException($"There is no phrase for {plain}.");
        var condition = WithinSentence(row.Condition.Label, knowledge.Condition(row.Condition.Id)?.InSentence);
        var sentence = term.Name
            .Replace("{I}", Intervention(row, knowledge.Nutrient(row.Subject.Id)?.InSentence is { } given ? char.ToUpperInvariant(given[0]) + given[1..] : row.Subject.Label), StringComparison.Ordinal)
            .Replace("{i}", Intervention(row, WithinSentence(row.Subject.Label, knowledge.Nutrient(row.Subject.Id)?.InSentence)), StringComparison.Ordinal)
            .Replace("{C}", condition, StringComparison.Ordinal)
            .Replace("{P}", row.Population is { } people ? To(WithinSentence(people.Text, null), condition) : "", StringComparison.Ordinal)
            .Replace("{certainty}", WithinSentence(Vocabulary.Get("certainties").Find(row.Certainty)!.Name, null), StringComparison.Ordinal)
            .Replace("{date}", searchedOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);
        return new Phrase { Code = term.Code, Text = row.Group == EvidenceGroup.DoNotUse ? Ruled(sentence, row.Safety) : sentence };
    }

    /// <summary>The sentence has already named the condition, so the text on the population does not repeat it.</summary>
    private static string To(string people, string condition)
    {
        var rest = people.Replace($" with {condition} and ", " with ", StringComparison.OrdinalIgnoreCase).Replace($" with {condition}", "", StringComparison.OrdinalIgnoreCase);
        return rest == "people" ? "" : $" in {rest}";
    }

    private static string Ruled(string sentence, Safety safety) => safety.Reasons is [var first, ..]
        ? Vocabulary.Get("evidence-phrases").Find(EvidenceGroup.DoNotUse)!.Name.Replace("{sentence}", sentence, StringComparison.Ordinal).Replace("{reason}", first.Text, StringComparison.Ordinal)
        : sentence;

    /// <summary>The substance, with its form, and with route and setting where these are not the ordinary ones.</summary>
    private static string Intervention(EvidenceRow row, string name)
    {
        var form = row.Form is { } f ? $" ({f.Label})" : "";
        var ways = new[] { ("routes", row.Route), ("settings", row.Setting) }.Select(w => Vocabulary.Get(w.Item1).Find(w.Item2)?.Wording).OfType<string>();
        return string.Join(' ', ways.Prepend(name + form));
    }

    /// <summary>A name inside a sentence begins with a lower-case letter, unless it is an abbreviation or a proper name.</summary>
    public static string WithinSentence(string text, string? given)
    {
        if (given is not null)
            return given;
        return text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
