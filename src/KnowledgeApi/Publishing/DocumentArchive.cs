using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Publishing;

/// <summary>
/// The documents of a release, kept with it from version 1.0.0 of the contract on: programs that could make them do not live for ever. Before that they are
/// made from the entries by every program in its own form.
/// </summary>
internal static class DocumentArchive
{
    public const string FileName = "documents.zip";

    /// <summary>Whether documents in the form of this version of the contract are kept.</summary>
    public static bool IsKept(string contract) => Version.Parse(contract) >= new Version(1, 0, 0);

    /// <summary>Throws where published documents are to be made anew in the form of a version whose documents are kept.</summary>
    public static void RefuseIfKept(string contract)
    {
        if (IsKept(contract))
            throw new PublishException("From version 1.0.0 of the contract on, the documents of a release never change.");
    }

    /// <summary>The documents that a tree makes.</summary>
    public static IEnumerable<MadeDocument> Of(KnowledgeTree tree, IReadOnlyList<DocumentSource> sources)
    {
        var release = new StagedRelease(tree);
        return sources.SelectMany(source => source.Make(release).Select(d => new MadeDocument(source.Collection, d.Id, d.Json)));
    }

    public static DocumentManifest ManifestOf(ReleaseParent release, string contract, IEnumerable<MadeDocument> documents) =>
        DocumentManifest.Of(release, contract, documents.Select(d => KeyValuePair.Create(d.Key, Convert.ToHexStringLower(SHA256.HashData(d.Json)))));

    public static void Write(string path, IEnumerable<MadeDocument> documents, DateTimeOffset moment)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var lines in documents.GroupBy(d => d.Collection))
        {
            var entry = zip.CreateEntry($"{lines.Key}.ndjson", CompressionLevel.SmallestSize);
            entry.LastWriteTime = moment.ToUniversalTime();
            using var stream = entry.Open();
            foreach (var document in lines.OrderBy(d => d.Id, StringComparer.Ordinal))
            {
                stream.Write(document.Json);
                stream.WriteByte((byte)'\n');
            }
        }
    }

    /// <summary>Reads kept documents; throws where they do not fold into the root of their manifest.</summary>
    public static IReadOnlyList<DocumentSource> Read(string path, DocumentManifest manifest)
    {
        var documents = new List<MadeDocument>();
        using (var zip = ZipFile.OpenRead(path))
        {
            foreach (var file in zip.Entries)
                documents.AddRange(LinesOf(file).Select(line => new MadeDocument(Path.GetFileNameWithoutExtension(file.FullName), IdOf(line), line)));
        }
        if (ManifestOf(manifest.Release, manifest.Contract, documents).Root is var root && root != manifest.Root)
            throw new PublishException($"Release {manifest.Release.Id}: the documents in {FileName} fold into {root}, not into {manifest.Root} as {ReleaseFolder.DocumentsName} says.");
        return [.. documents.GroupBy(d => d.Collection).Select(of => new DocumentSource(of.Key, _ => of.Select(d => (d.Id, d.Json))))];
    }

    private static IEnumerable<byte[]> LinesOf(ZipArchiveEntry file)
    {
        using var reader = new StreamReader(file.Open());
        while (reader.ReadLine() is { } line)
            yield return System.Text.Encoding.UTF8.GetBytes(line);
    }

    private static string IdOf(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("id").GetString()!;
    }
}

/// <summary>A document of a release.</summary>
internal sealed record MadeDocument(string Collection, string Id, byte[] Json)
{
    public string Key => $"{Collection}/{Id}";
}
