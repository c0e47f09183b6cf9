using System.Security.Cryptography;
using System.Text;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// Works out what releases are from what they hold. A name is not enough: after a failover, a restored backup or a rendering, one name can
/// stand for other content.
/// </summary>
internal static class ReleaseHistory
{
    /// <param name="rows">All releases of a database, oldest first.</param>
    public static LiveRelease[] Of(IEnumerable<ReleaseRow> rows)
    {
        var releases = new List<LiveRelease>();
        var before = "";
        foreach (var row in rows)
        {
            var content = Digest($"{row.Id}\n{row.Checksum}\n{row.Documents}");
            before = Digest($"{before}\n{row.Ordinal}\n{content}\n{row.Description}");
            releases.Add(new LiveRelease(row.Ordinal, row.Id, IsPinned: false, content, before));
        }
        return [.. releases];
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}

/// <summary>A row of the table of releases.</summary>
internal sealed record ReleaseRow
{
    public required int Ordinal { get; init; }
    public required string Id { get; init; }
    public required string Checksum { get; init; }

    /// <summary>Digest of its documents; null until they are made.</summary>
    public string? Documents { get; init; }

    /// <summary>Time, contract, counts and notes.</summary>
    public required string Description { get; init; }
}
