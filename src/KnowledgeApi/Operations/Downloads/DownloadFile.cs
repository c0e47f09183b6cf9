using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Operations.Manifests;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>Writes the bytes of one file of a release. The bytes are always the same, whichever process writes them.</summary>
internal delegate Task WriteFile(BulkSource source, Stream file, CancellationToken cancelled);

/// <summary>The source that the files of a release are written from.</summary>
/// <param name="Knowledge">Reads the knowledge base.</param>
/// <param name="At">The release to read.</param>
/// <param name="Release">The published description of that release.</param>
/// <param name="Schemas">Generates the JSON Schemas of the contract.</param>
/// <param name="Manifests">Reads what the release consists of.</param>
internal sealed record BulkSource(KnowledgeReader Knowledge, LiveRelease At, Release Release, ContractSchemas Schemas, ManifestReader Manifests);

/// <summary>One file that every release offers.</summary>
internal sealed record DownloadFile(string Name, string MediaType, WriteFile Write)
{
    public const string Gzip = "application/gzip";
    public const string Parquet = "application/vnd.apache.parquet";
    public const string Zip = "application/zip";

    /// <summary>Raised whenever files are written otherwise from the same records: files that were written before are then written anew.</summary>
    public const int Revision = 1;

    public static readonly IReadOnlyList<DownloadFile> All =
    [
        new("knowledge.zip", Zip, KnowledgeArchive.Write),
        .. BulkTable.All.SelectMany(table => new[]
        {
            Create(table, "ndjson.gz", Gzip, NdjsonFile.WriteCompressed),
            Create(table, "csv.gz", Gzip, CsvFile.WriteCompressed),
            Create(table, "parquet", Parquet, ParquetFile.Write),
        }),
    ];

    public static DownloadFile? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static DownloadFile Create(
        BulkTable table, string form, string mediaType, Func<BulkTable, IAsyncEnumerable<object>, Stream, CancellationToken, Task> write) =>
        new($"{table.Name}.{form}", mediaType, (source, file, cancelled) => write(table, table.Rows(source.Knowledge, source.At, cancelled), file, cancelled));
}
