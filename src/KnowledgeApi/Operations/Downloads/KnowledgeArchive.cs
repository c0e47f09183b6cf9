using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>A whole release in one file: each collection as NDJSON with its JSON Schema, described as a Frictionless Data Package.</summary>
internal static class KnowledgeArchive
{
    private const int ReadableByAll = 0b110_100_100 << 16;

    public static async Task Write(BulkSource source, Stream file, CancellationToken cancelled)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var resources = new List<PackageResource>();
        foreach (var table in BulkTable.Documents)
            resources.Add(await WriteCollection(zip, source, table, cancelled));
        foreach (var table in BulkTable.Documents)
            await WriteText(zip, source, $"schemas/{table.Name}.json", await source.Schemas.Of(table.Row), cancelled);
        var documents = await source.Manifests.Documents(source.At, cancelled);
        await WriteBytes(zip, source, "manifest.json", await source.Manifests.Manifest(source.At, cancelled), cancelled);
        await WriteBytes(zip, source, "documents.json", documents.Write(), cancelled);
        await WriteText(zip, source, "datapackage.json", DataPackage.Describe(source.Release, resources), cancelled);
        await WriteText(zip, source, "README.md", ArchiveTexts.Readme(source.Release, documents), cancelled);
        await WriteText(zip, source, "LICENSE.md", ArchiveTexts.License(source.Release), cancelled);
    }

    private static async Task<PackageResource> WriteCollection(ZipArchive zip, BulkSource source, BulkTable table, CancellationToken cancelled)
    {
        var name = $"data/{table.Name}.ndjson";
        await using var entry = await Add(zip, source, name).OpenAsync(cancelled);
        await using var measured = new MeasuredStream(entry);
        await NdjsonFile.Write(table, table.Rows(source.Knowledge, source.At, cancelled), measured, cancelled);
        return new PackageResource(table.Name, name, $"schemas/{table.Name}.json", measured.Length, Convert.ToHexStringLower(measured.Digest()));
    }

    private static Task WriteText(ZipArchive zip, BulkSource source, string name, string text, CancellationToken cancelled) =>
        WriteBytes(zip, source, name, Encoding.UTF8.GetBytes(text), cancelled);

    private static async Task WriteBytes(ZipArchive zip, BulkSource source, string name, byte[] bytes, CancellationToken cancelled)
    {
        await using var entry = await Add(zip, source, name).OpenAsync(cancelled);
        await entry.WriteAsync(bytes, cancelled);
    }

    /// <summary>Entries carry the date of the release and not that of writing, so that the bytes are the same on every node.</summary>
    private static ZipArchiveEntry Add(ZipArchive zip, BulkSource source, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = source.Release.PublishedAt.ToUniversalTime();
        entry.ExternalAttributes = ReadableByAll;
        return entry;
    }
}

/// <summary>A file of the archive as the data package lists it.</summary>
internal sealed record PackageResource(string Name, string Path, string Schema, long Bytes, string Sha256);

/// <summary>The description of the archive (Frictionless Data Package).</summary>
internal static class DataPackage
{
    private static readonly JsonSerializerOptions Format = new(ApiJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Describe(Release release, IEnumerable<PackageResource> resources) => JsonSerializer.Serialize(new
    {
        name = "nutrient-condition-evidence",
        title = KnowledgeBase.Title,
        description = release.Notes,
        version = release.Id,
        created = release.PublishedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        licenses = new[] { new { name = "CC-BY-4.0", path = ArchiveTexts.LicensePage, title = "Creative Commons Attribution 4.0 International" } },
        resources = resources.Select(r => new
        {
            name = r.Name,
            path = r.Path,
            format = "ndjson",
            mediatype = "application/x-ndjson",
            encoding = "utf-8",
            bytes = r.Bytes,
            hash = $"sha256:{r.Sha256}",
            jsonSchema = r.Schema,
        }),
    }, Format) + "\n";
}
