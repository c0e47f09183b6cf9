using Dapper;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>The nutrients of a release, as needed for conversion.</summary>
internal sealed class Substances
{
    private readonly Dictionary<string, Substance> _byId;

    private Substances(IEnumerable<Substance> rows) => _byId = rows.ToDictionary(s => s.Id, StringComparer.Ordinal);

    public static async Task<Substances> Read(SqlMapper.GridReader grid) => new(await grid.ReadAsync<Substance>());

    public static async Task<Substances> Read(KnowledgeDatabase database, LiveRelease release, CancellationToken cancelled)
    {
        var command = new CommandDefinition(ConversionSql.Substances, new { At = release.Ordinal }, cancellationToken: cancelled);
        return new(await database.Read(release, connection => connection.QueryAsync<Substance>(command), cancelled));
    }

    public Substance? Find(string id) => _byId.GetValueOrDefault(id);

    public Substance this[string id] => _byId[id];

    /// <summary>Builds the message for an unknown nutrient, with the nearest known ones.</summary>
    public string Unknown(string given) =>
        $"'{given}' is not a nutrient of this release.{Nearest.Suggest(given, _byId.Values.SelectMany(s => s.Synonyms.Append(s.Name).Append(s.Id), (s, name) => (s.Id, name)))}";

    /// <summary>Builds the message for an unknown form, with the nearest known ones.</summary>
    public static string UnknownForm(Substance substance, string given) => substance.Forms.Length == 0
        ? $"No forms of {substance.Name} are recorded; leave form out."
        : $"'{given}' is not a form of {substance.Name}.{Nearest.Suggest(given, substance.Forms.SelectMany(f => (f.Synonyms ?? []).Append(f.Name).Append(f.Id), (f, name) => (f.Id, name)))}";

    public static string UnknownUnit(string given) =>
        $"'{given}' is not a unit of amounts.{Nearest.Suggest(given, Unit.Names.Select(n => (n, n)))} UCUM codes are taken too.";
}
