using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Sources;

/// <summary>Checks the passages of sources against the original documents, for anyone who has them.</summary>
internal static partial class Fingerprints
{
    public static IReadOnlyList<Fault> Check(KnowledgeTree tree, string folder)
    {
        var texts = Directory.EnumerateFiles(folder).Select(f => File.ReadAllText(f).ReplaceLineEndings("\n"))
            .GroupBy(Compute).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. tree.Of(CollectionNames.Sources).SelectMany(filed => Check(filed, (SourceEntry)filed.Entry, texts))];
    }

    /// <summary>Computes the SHA-256 of a text after normalising it: NFC, each run of white space replaced by one space, trimmed.</summary>
    public static string Compute(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WhiteSpace().Replace(text.Normalize(NormalizationForm.FormC), " ").Trim())));

    private static IEnumerable<Fault> Check(FiledEntry filed, SourceEntry source, Dictionary<string, string> texts)
    {
        if (source.Text is null)
            yield break;
        if (!texts.TryGetValue(source.Text.Sha256, out var text))
        {
            yield return new Fault(filed.File, source.Id, "text.sha256", "None of the documents has this fingerprint.");
            yield break;
        }
        if (text.Length != source.Text.Characters)
            yield return new Fault(filed.File, source.Id, "text.characters", $"The document has {text.Length} characters.");
        foreach (var passage in source.Passages ?? [])
        {
            if (passage.End > text.Length || Compute(text[passage.Start..passage.End]) != passage.Sha256)
                yield return new Fault(filed.File, source.Id, passage.Id, "The document does not have this passage between start and end.");
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
