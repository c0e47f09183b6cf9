using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Platform.Json;
using Npgsql;

namespace KnowledgeApi.LargeBase;

/// <summary>The tables being filled, all at once, so that every item is made only once.</summary>
internal sealed class Tables(NpgsqlDataSource database, Scale scale) : IDisposable
{
    private readonly Dictionary<string, TableCopy> _open = [];

    public long Rows => _open.Values.Sum(t => t.Rows);

    public TableCopy Of(string table, string columns)
    {
        if (!_open.TryGetValue(table, out var copy))
            _open[table] = copy = new TableCopy(database, table, columns);
        return copy;
    }

    /// <summary>Writes an item to the catalogue and the graph, and has each of its versions written to its own tables.</summary>
    public void Item(string collection, int index, Target item, bool isReferredTo, IEnumerable<(string Role, string Collection, string Id)> links, Action<Version> row)
    {
        var edges = links.Distinct().GroupBy(l => l.Role).SelectMany(r => r.Select((l, place) => (l, place))).ToList();
        foreach (var version in Life.Of(collection, index, scale.Releases, isReferredTo))
        {
            Of("item", "collection, id, since, until, digest, label").Write(collection, item.Id, version.Since, version.Until, Digest(collection, item.Id, version.Since), item.Label);
            foreach (var (link, place) in edges)
                Of("link", "collection, id, since, role, position, target_collection, target")
                    .Write(collection, item.Id, version.Since, link.Role, place, link.Collection, link.Id);
            row(version);
        }
    }

    public void Complete()
    {
        foreach (var table in _open.Values)
            table.Complete();
    }

    public void Dispose()
    {
        foreach (var table in _open.Values)
            table.Dispose();
    }

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, ApiJson.Options);

    public static string Digest(params object[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', parts))));
}
