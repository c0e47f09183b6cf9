using System.Text.Json.Nodes;

namespace KnowledgeApi.Publishing;

/// <summary>
/// A form in which entries are written, and how those of the form before it become such. A release stays in the form in which it was cut, so whoever
/// changes the form of entries adds a line to <see cref="EntryFormats.All"/>.
/// </summary>
/// <param name="Number">Number of the form, from 1.</param>
/// <param name="Upgrade">Brings all entries of a release, by collection, from the form before; it may also move them between collections.</param>
internal sealed record EntryFormat(int Number, Action<Dictionary<string, List<JsonObject>>> Upgrade);

/// <summary>All forms of entries, in order.</summary>
internal static class EntryFormats
{
    public static readonly IReadOnlyList<EntryFormat> All =
    [
        new(1, static _ => { }),
    ];
}
