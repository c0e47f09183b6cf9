using System.IO.Compression;
using System.IO.Hashing;
using System.Text.Json;

namespace KnowledgeApi.Verification;

/// <summary>The check of one bundle.</summary>
internal sealed class BundleCheck(ZipArchive zip)
{
    private const string Data = "data/";
    private readonly List<string> _faults = [];

    public VerificationReport Run(string? checksum, string? root)
    {
        var manifest = ReleaseManifest.Read(Bytes("manifest.json"));
        var documents = DocumentManifest.Read(Bytes("documents.json"));
        var release = new ReleaseParent(manifest.Id, manifest.Checksum);
        if (!manifest.IsConsistent())
            _faults.Add($"manifest.json: its content does not fold into its checksum {manifest.Checksum}.");
        if (documents.Release != release)
            _faults.Add($"documents.json: it is of release {documents.Release.Id} with checksum {documents.Release.Checksum}.");
        var digests = documents.Documents ?? throw new JsonException("documents.json lists no documents.");
        if (MerkleTree.RootOf(digests) != documents.Root)
            _faults.Add($"documents.json: its content does not fold into its root {documents.Root}.");
        _faults.AddRange(ReleaseVerifier.Unexpected(release, documents.Root, checksum, root));
        var data = zip.Entries.Where(e => e.FullName.StartsWith(Data, StringComparison.Ordinal)).ToList();
        var seen = data.Sum(file => Check(file, digests));
        _faults.AddRange(digests.Keys.Select(ReleaseManifest.CollectionOf).Distinct().Where(c => !data.Exists(f => f.FullName == $"{Data}{c}.ndjson")).Select(c => $"{Data}{c}.ndjson is missing."));
        _faults.AddRange(zip.Entries.Except(data).Where(IsBroken).Select(e => $"{e.FullName}: it is not as it was written."));
        return new VerificationReport(release, documents.Root, seen, _faults);
    }

    /// <summary>What describes the bundle is in no manifest; that it is broken shows in its own checksum.</summary>
    private static bool IsBroken(ZipArchiveEntry file)
    {
        try
        {
            return Crc32.HashToUInt32(Bytes(file)) != file.Crc32;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    /// <returns>The number of documents in the file.</returns>
    private int Check(ZipArchiveEntry file, SortedDictionary<string, string> digests)
    {
        var collection = Path.GetFileNameWithoutExtension(file.FullName);
        var missing = digests.Keys.Where(k => k.StartsWith($"{collection}/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Lines(file))
        {
            number++;
            var key = $"{collection}/{IdOf(line.Span)}";
            if (!missing.Remove(key))
                _faults.Add($"{file.FullName}, line {number}: {key} is not among the documents of the release, or occurs twice.");
            else if (ReleaseVerifier.Sha256(line.Span) != digests[key])
                _faults.Add($"{file.FullName}, line {number}: {key} is not as it was published.");
        }
        _faults.AddRange(missing.Order(StringComparer.Ordinal).Select(key => $"{file.FullName}: {key} is missing."));
        return number;
    }

    private IEnumerable<ReadOnlyMemory<byte>> Lines(ZipArchiveEntry file)
    {
        ReadOnlyMemory<byte> left;
        try
        {
            left = Bytes(file);
        }
        catch (InvalidDataException broken)
        {
            _faults.Add($"{file.FullName}: it cannot be unpacked. {broken.Message}");
            yield break;
        }
        while (!left.IsEmpty)
        {
            var end = left.Span.IndexOf((byte)'\n');
            yield return end < 0 ? left : left[..end];
            left = end < 0 ? default : left[(end + 1)..];
        }
    }

    private static string IdOf(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return JsonElement.ParseValue(ref reader) is { ValueKind: JsonValueKind.Object } item && item.TryGetProperty("id", out var id) ? $"{id}" : "(no id)";
        }
        catch (JsonException)
        {
            return "(no JSON)";
        }
    }

    private byte[] Bytes(string name) => Bytes(zip.GetEntry(name) ?? throw new InvalidDataException($"It holds no {name}."));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var all = new MemoryStream();
        content.CopyTo(all);
        return all.ToArray();
    }
}
