using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Publishing;

/// <summary>
/// The curated entries of a release in one file: a ZIP archive with one file per collection, one entry per line in the order of their ids, and the
/// withdrawals. What counts are the lines: their digests are in the manifest. How they are packed does not matter.
/// </summary>
internal static class ReleaseArchive
{
    public const string FileName = "entries.zip";
    private const string WithdrawalsKey = "withdrawals";
    private const string Extension = ".ndjson";
    private const int ShownFaults = 20;

    /// <summary>The lines of a tree by their keys in a manifest, collection by collection.</summary>
    public static IEnumerable<(string Collection, string Key, string Line)> LinesOf(KnowledgeTree tree)
    {
        foreach (var collection in tree.Kinds.Where(k => k.PartOf is null).Select(k => k.Collection))
        {
            foreach (var entry in tree.Of(collection).Select(e => e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal))
                yield return (collection, KeyOf(collection, entry), KnowledgeFiles.Line(entry));
        }
        foreach (var gone in tree.Withdrawals.All.OrderBy(KeyOf, StringComparer.Ordinal))
            yield return (WithdrawalsKey, KeyOf(gone), KnowledgeFiles.Line(gone));
    }

    public static string KeyOf(string collection, Entry entry) => $"{collection}/{entry.Id}";

    public static string KeyOf(Withdrawal withdrawal) => $"{WithdrawalsKey}/{withdrawal.Collection}/{withdrawal.Id}";

    public static string DigestOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));

    /// <summary>The digests of a tree by their keys, as a manifest lists them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> DigestsOf(KnowledgeTree tree) => LinesOf(tree).Select(l => KeyValuePair.Create(l.Key, DigestOf(l.Line)));

    public static void Write(string path, KnowledgeTree tree, DateTimeOffset moment)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var lines in LinesOf(tree).GroupBy(l => l.Collection))
        {
            var entry = zip.CreateEntry(lines.Key + Extension, CompressionLevel.SmallestSize);
            entry.LastWriteTime = moment.ToUniversalTime();
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
            foreach (var (_, _, line) in lines)
                writer.WriteLine(line);
        }
    }

    /// <summary>Reads an archive whose every line is as its manifest says; throws with what is not, and where.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="kinds">The collections.</param>
    /// <param name="formats">The known forms of entries; the last one is that of the collections.</param>
    public static KnowledgeTree Read(string path, ReleaseManifest manifest, IReadOnlyList<EntryKind> kinds, IReadOnlyList<EntryFormat> formats)
    {
        var lines = Checked(path, manifest);
        var entries = lines.Where(l => l.Key != WithdrawalsKey).ToDictionary(l => l.Key, l => l.Value.ConvertAll(text => JsonNode.Parse(text)!.AsObject()), StringComparer.Ordinal);
        if (manifest.Format > formats[^1].Number)
            throw new PublishException($"Release {manifest.Id} is in format {manifest.Format}, and this program reads formats up to {formats[^1].Number}. Use a newer program.");
        foreach (var format in formats.Where(f => f.Number > manifest.Format))
            format.Upgrade(entries);
        var unknown = entries.Keys.Except(kinds.Where(k => k.PartOf is null).Select(k => k.Collection)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new PublishException($"Release {manifest.Id}: this program has no collection {string.Join(", ", unknown)}. A change of collections needs a format that brings earlier entries along.");
        return KnowledgeTree.Of(
            kinds.Where(k => entries.ContainsKey(k.Collection)).SelectMany(kind => entries[kind.Collection].Select(e => Parsed(manifest, kind, e))),
            [.. lines.GetValueOrDefault(WithdrawalsKey, []).Select(KnowledgeFiles.ReadWithdrawal)], kinds);
    }

    /// <summary>The lines of every file of the archive, each with the digest that the manifest gives for it.</summary>
    private static Dictionary<string, List<string>> Checked(string path, ReleaseManifest manifest)
    {
        var faults = new List<string>();
        var read = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var missing = manifest.Entries.Keys.ToHashSet(StringComparer.Ordinal);
        try
        {
            using var zip = ZipFile.OpenRead(path);
            foreach (var file in zip.Entries)
            {
                var collection = Path.GetFileNameWithoutExtension(file.FullName);
                using var reader = new StreamReader(file.Open(), new UTF8Encoding(false, throwOnInvalidBytes: true));
                var lines = read[collection] = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
                faults.AddRange(lines.SelectMany((line, i) => FaultsOf(collection, line, manifest, missing).Select(fault => $"{file.FullName}, line {i + 1}: {fault}")));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or DecoderFallbackException or IOException)
        {
            faults.Add($"It cannot be read: {broken.Message}");
        }
        faults.AddRange(missing.Order(StringComparer.Ordinal).Select(key => $"{key} is missing."));
        return faults.Count == 0 ? read
            : throw new PublishException($"Release {manifest.Id}: the archive is not what its manifest says.\n{string.Join('\n', faults.Take(ShownFaults))}{(faults.Count > ShownFaults ? $"\nand {faults.Count - ShownFaults} more" : "")}");
    }

    private static IEnumerable<string> FaultsOf(string collection, string line, ReleaseManifest manifest, HashSet<string> missing)
    {
        var key = KeyOf(collection, line);
        if (key is null || !missing.Remove(key))
            yield return $"{key ?? "what has no id"} is not in the manifest, or occurs twice.";
        else if (DigestOf(line) != manifest.Entries[key])
            yield return $"{key} is not as it was released.";
    }

    private static string? KeyOf(string collection, string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject entry && (string?)entry["id"] is { } id
                ? collection == WithdrawalsKey ? $"{collection}/{(string?)entry["collection"]}/{id}" : $"{collection}/{id}"
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Entry Parsed(ReleaseManifest manifest, EntryKind kind, JsonObject entry)
    {
        try
        {
            return KnowledgeFiles.ReadLine(kind, entry.ToJsonString());
        }
        catch (JsonException broken)
        {
            throw new PublishException($"Release {manifest.Id}: {kind.Collection}/{(string?)entry["id"]} is not in the form that this program reads. "
                + $"A change of the form of entries needs a format that brings earlier ones along. {broken.Message}");
        }
    }
}
