using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Npgsql;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The releases of one server, known by what they hold. A name is not enough: after a failover, a restored backup or a rendering, one name can
/// stand for other content.
/// </summary>
/// <param name="Releases">All releases, oldest first.</param>
/// <param name="Published">When the newest was published, in seconds; 0 without any.</param>
/// <param name="IsStandby">Whether the server replays what another one writes.</param>
internal sealed record ReleaseHistory(LiveRelease[] Releases, double Published, bool IsStandby)
{
    public static readonly ReleaseHistory Nothing = new([], 0, IsStandby: false);

    /// <summary>Ids that were given up, as of its newest release.</summary>
    public FormerIds FormerIds { get; private init; } = FormerIds.None;

    private readonly HashSet<string> _histories = [.. Releases.Select(r => r.History)];

    /// <summary>Whether the server holds a release with exactly this history.</summary>
    public bool Holds(LiveRelease release) => _histories.Contains(release.History);

    /// <summary>Whether it lacks one that was there before: its data was changed in place, since releases are only added.</summary>
    public bool LacksOneOf(ReleaseHistory before) => !_histories.IsSupersetOf(before._histories);

    /// <param name="connection">The server that is asked.</param>
    /// <param name="cancelled">Cancelled when nobody wants it any more.</param>
    public static async Task<ReleaseHistory> Read(NpgsqlConnection connection, CancellationToken cancelled)
    {
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(ReleaseNamesSql.All, cancellationToken: cancelled));
        var isStandby = await grid.ReadSingleAsync<bool>();
        return Of((await grid.ReadAsync<Row>()).AsList(), isStandby) with { FormerIds = new FormerIds(await grid.ReadAsync<FormerId>()) };
    }

    private static ReleaseHistory Of(List<Row> rows, bool isStandby)
    {
        var releases = new List<LiveRelease>(rows.Count);
        var before = "";
        foreach (var row in rows)
        {
            var content = Digest($"{row.Id}\n{row.Checksum}\n{row.Documents}");
            before = Digest(string.Create(CultureInfo.InvariantCulture, $"{before}\n{row.Ordinal}\n{content}\n{row.Published}\n{row.Description}"));
            releases.Add(new LiveRelease(row.Ordinal, row.Id, IsPinned: false, content, before));
        }
        return new ReleaseHistory([.. releases], rows.Count == 0 ? 0 : rows[^1].Published, isStandby);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>A row of the table of releases.</summary>
    private sealed record Row
    {
        public required int Ordinal { get; init; }
        public required string Id { get; init; }
        public required string Checksum { get; init; }

        /// <summary>Digest of its documents; null until they are made.</summary>
        public string? Documents { get; init; }
        public required double Published { get; init; }

        /// <summary>Contract, counts and notes.</summary>
        public required string Description { get; init; }
    }
}
