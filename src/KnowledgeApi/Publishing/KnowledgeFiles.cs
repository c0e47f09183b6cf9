using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Publishing;

/// <summary>The format of the curated files: one folder per collection, each file an array of entries in one canonical form.</summary>
internal static class KnowledgeFiles
{
    /// <summary>Strict: unknown, repeated and missing members and null values are errors.</summary>
    private static readonly JsonSerializerOptions Format = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions OnOneLine = new(Format) { WriteIndented = false };

    /// <summary>Reads one file; throws JsonException with the location of the error.</summary>
    public static IReadOnlyList<Entry> Read(EntryKind kind, string text) =>
        [.. ((Array)JsonSerializer.Deserialize(text, kind.Entry.MakeArrayType(), Format)!).Cast<Entry>()];

    /// <summary>Reads the withdrawals file, with the same strictness.</summary>
    public static IReadOnlyList<Withdrawal> ReadWithdrawals(string text) => JsonSerializer.Deserialize<Withdrawal[]>(text, Format)!;

    public static string Canonical(IEnumerable<Withdrawal> withdrawals) => JsonSerializer.Serialize(
        withdrawals.OrderBy(w => w.Collection, StringComparer.Ordinal).ThenBy(w => w.Id, StringComparer.Ordinal), Format) + "\n";

    /// <summary>The canonical form of a file: ordered by id, members in the order of the record.</summary>
    public static string Canonical(IEnumerable<Entry> entries) =>
        $"[\n{string.Join(",\n", entries.OrderBy(e => e.Id, StringComparer.Ordinal).Select(Indented))}\n]\n";

    /// <summary>The canonical form of one entry.</summary>
    public static string Canonical(Entry entry) => JsonSerializer.Serialize(entry, entry.GetType(), Format);

    /// <summary>The canonical form of one entry on one line: what releases are made of, and what is hashed and stored.</summary>
    public static string Line(Entry entry) => JsonSerializer.Serialize(entry, entry.GetType(), OnOneLine);

    /// <summary>The canonical form of a withdrawal on one line.</summary>
    public static string Line(Withdrawal withdrawal) => JsonSerializer.Serialize(withdrawal, OnOneLine);

    /// <summary>Reads an entry from one line; throws JsonException with the location of the error.</summary>
    public static Entry ReadLine(EntryKind kind, string line) => (Entry)(JsonSerializer.Deserialize(line, kind.Entry, Format) ?? throw new JsonException("An entry is null."));

    /// <summary>Reads a withdrawal from one line.</summary>
    public static Withdrawal ReadWithdrawal(string line) => JsonSerializer.Deserialize<Withdrawal>(line, Format) ?? throw new JsonException("A withdrawal is null.");

    private static string Indented(Entry entry) =>
        string.Join('\n', Canonical(entry).Split('\n').Select(line => "  " + line));
}
