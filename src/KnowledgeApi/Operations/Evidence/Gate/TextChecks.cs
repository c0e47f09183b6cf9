using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Checks of texts that users read.</summary>
internal static partial class TextChecks
{
    /// <summary>Members that hold an identifier and not a sentence.</summary>
    private static readonly string[] NotProse = ["id", "supersededBy", "verifiedFrom", "url", "sha256"];

    public static readonly GateCheck[] All =
    [
        new("curators-text", CuratorsText),
        new("unidentified-study-counted", UnidentifiedStudies),
        new("summary-stronger-than-phrase", k => Summaries(k, c => c.Summary is { } summary && Strength(summary) > Allowed(c.Finding, c.Assessment.Certainty),
            "It sounds surer than finding and certainty allow: high is said flatly, moderate with “probably”, low with “may”.")),
        new("summary-missing", k => Summaries(k, c => c.Summary is null, "Say the answer in plain words.")),
        new("summary-hard-to-read", k => Summaries(k, c => c.Summary is { } summary && ReadingGrade.Compute(summary, NamesOf(k, c)) > ReadingGrade.Highest,
            "It reads above grade 8: shorter sentences, everyday words. The names of nutrient and condition do not count.")),
    ];

    /// <summary>Users read sentences, not the curators' internal notes.</summary>
    private static IEnumerable<Fault> CuratorsText(Knowledge knowledge) =>
        from filed in knowledge.Tree.Entries
        where filed.Collection != CollectionNames.Vocabularies
        from text in TextsOf(filed.Entry, "")
        where Internal().Match(text.Text) is { Success: true }
        select new Fault(filed.File, filed.Entry.Id, text.Field, $"Users read this: say “{Internal().Match(text.Text).Value}” in words, or leave it out.");

    /// <summary>A study that nobody could identify supports nothing and counts nowhere.</summary>
    private static IEnumerable<Fault> UnidentifiedStudies(Knowledge knowledge) =>
        from claim in knowledge.Claims
        from line in claim.Evidence
        where line is { Study: { } id, Direction: not "neutral" } && !VerificationLevel.IsIdentified(knowledge.Study(id)?.Verification)
        select knowledge.FaultOf(CollectionNames.Claims, claim.Id, "evidence", $"{line.Study} could not be identified: it supports and disputes nothing.");

    private static IEnumerable<Fault> Summaries(Knowledge knowledge, Func<ConclusionEntry, bool> isWrong, string remedy) =>
        ConclusionChecks.Conclusions(knowledge, isWrong, "summary", remedy);

    /// <summary>The names that a reader of the row already knows: those of the substance and of the condition.</summary>
    private static IEnumerable<string> NamesOf(Knowledge knowledge, ConclusionEntry conclusion) =>
        [knowledge.Nutrient(conclusion.Subject)!.Name, .. knowledge.Nutrient(conclusion.Subject)!.Synonyms, knowledge.Condition(conclusion.Condition)!.Name, .. knowledge.Condition(conclusion.Condition)!.Synonyms];

    /// <summary>Strength of a summary: 4 calls it proven, 3 states it flatly, 2 says “probably”, 1 says “may”, 0 says that it is not known. A summary is as strong as its strongest clause.</summary>
    private static int Strength(string summary) => Clause().Split(summary).Max(StrengthOf);

    /// <summary>A clause that says what something does is judged by its words; one that names no effect, or says that the effect is not known, has strength 0.</summary>
    private static int StrengthOf(string clause) => Open().IsMatch(clause) ? 0 : Certain().IsMatch(clause) ? 4 : !Effect().IsMatch(clause) ? 0
        : Possible().IsMatch(clause) ? 1 : Probable().IsMatch(clause) ? 2 : 3;

    private static int Allowed(string finding, string certainty) => finding is "not-known" or "conflicting" ? 0
        : certainty switch { "high" => 3, "moderate" => 2, "low" => 1, "not-rated" when finding == "helps" => 3, _ => 0 };

    private static IEnumerable<(string Field, string Text)> TextsOf(object record, string path)
    {
        foreach (var property in record.GetType().GetProperties().Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null && p.GetCustomAttribute<VocabularyAttribute>() is null))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (NotProse.Contains(name))
                continue;
            foreach (var text in TextsIn(property.GetValue(record), path + name))
                yield return text;
        }
    }

    private static IEnumerable<(string, string)> TextsIn(object? value, string field) => value switch
    {
        string text => text.Contains(' ', StringComparison.Ordinal) ? [(field, text)] : [],
        IEnumerable list => list.Cast<object>().SelectMany((item, i) => TextsIn(item, $"{field}[{i}]")),
        not null when value.GetType().Namespace!.StartsWith(nameof(KnowledgeApi), StringComparison.Ordinal) => TextsOf(value, field + "."),
        _ => [],
    };

    [GeneratedRegex(@"\b(?:CLM\d{4}|SAF\d{3}|ST\d{3}|CON\d{3}|DIS\d{3}|DOS\d{3}|00[0-4]-p\d+)\b|B-\d{3}|from memory|rests on memory|remembered|recalled|as the curator noted|\(null\)|\[(?:partly-|un)?verified\]", RegexOptions.IgnoreCase)]
    private static partial Regex Internal();

    [GeneratedRegex(@"\b(?:cures?|proven|proves?|definitely|certainly|clearly|undoubtedly|guaranteed|always|miracle)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Certain();

    [GeneratedRegex(@"(?<=[.!?;:])\s+|,?\s+(?:but|although|though|while|whereas|even if)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"\b(?:relieves?|helps?|lowers?|reduces?|prevents?|improves?|works?|protects?|eases?|stops?|treats?|raises?|increases?|causes?|makes?|worsens?|cuts?|boosts?|fewer|less|more|better|worse"
        + @"|alleviates?|decreases?|diminish(?:es)?|eliminates?|shortens?|soothes?|calms?|heals?|fights?|combats?|counteracts?|remed(?:y|ies)|beats?|superior|(?:in)?effective|efficacious"
        + @"|beneficial|benefits|useful|useless|worthwhile|good for|does nothing|has no effect|(?:is|are|be|gets?)\s+(?:\w+\s+)?(?:relieved|eased|reduced|lowered|prevented|helped|improved|cured|raised|worsened))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Effect();

    [GeneratedRegex(@"\b(?:probably|likely)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Probable();

    [GeneratedRegex(@"\b(?:may|might|could|possibly|perhaps)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(?:not (?:yet )?(?:known|shown|proven|clear|settled|certain)|unknown|unclear|uncertain|unproven|cannot say|disagree|too little|no (?:study|trial)|(?:not|never) been (?:looked|studied|tested|shown))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
