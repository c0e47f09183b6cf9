using System.Text.RegularExpressions;

namespace KnowledgeApi.Architecture.Tests;

/// <summary>The walls of the house, each as a question about source code: what it finds is a breach.</summary>
internal static partial class Walls
{
    /// <summary>The rooms from the ground up: a room may name what is in it and below.</summary>
    private static readonly string[] Rooms = ["Platform", "Publishing", "Collections", "Operations", "Host"];

    /// <summary>Something that names what is in a room above its own.</summary>
    public static IEnumerable<string> UpwardArrows(IEnumerable<Mention> mentions) => mentions
        .Where(m => Floor(m.To) > Floor(m.From)).Select(m => $"{m.File} names {m.Type} of {Short(m.To)}");

    /// <summary>Something that names what is in another folder of its room, without an arrow in the written list.</summary>
    public static IEnumerable<string> SiblingArrows(IEnumerable<Mention> mentions) => mentions
        .Select(m => (From: FolderOf(m.From), To: FolderOf(m.To), m.File, m.Type))
        .Where(m => m.From != m.To && RoomOf(m.From) == RoomOf(m.To) && !Arrows.IsWritten(m.From, m.To))
        .Select(m => $"{m.File} names {m.Type} of {m.To}, which {m.From} has no arrow to");

    /// <summary>Folders that name each other, directly or through others: each circle by its folders.</summary>
    public static IEnumerable<string> Circles(IEnumerable<Mention> mentions)
    {
        var arrows = mentions.Where(m => m.From != m.To).Select(m => (m.From, m.To)).ToHashSet();
        var folders = arrows.SelectMany(a => new[] { a.From, a.To }).Distinct().ToArray();
        var reached = folders.ToDictionary(f => f, f => Reach(f, arrows), StringComparer.Ordinal);
        return folders.Where(f => reached[f].Contains(f)).GroupBy(f => string.Join(" ⇄ ", reached[f].Where(o => reached[o].Contains(f)).Select(Short).Order(StringComparer.Ordinal)))
            .Select(circle => circle.Key);
    }

    /// <summary>A text in Platform or Publishing that is the name of a collection, or holds it as SQL or an address would.</summary>
    public static IEnumerable<string> NamedCollections(SourceCode code, IReadOnlyCollection<string> collections) => code.Texts()
        .Where(t => t.File.StartsWith("Platform/", StringComparison.Ordinal) || t.File.StartsWith("Publishing/", StringComparison.Ordinal))
        .SelectMany(t => collections.Where(c => t.Text == c || t.Text.Contains($"'{c}'", StringComparison.Ordinal)), (t, c) => $"{t.File} names {c}");

    /// <summary>SQL in a file that is not for SQL.</summary>
    public static IEnumerable<string> StraySql(SourceCode code) => code.Texts()
        .Where(t => !Path.GetFileNameWithoutExtension(t.File).EndsWith("Sql", StringComparison.Ordinal) && Sql().IsMatch(t.Text))
        .Select(t => $"{t.File} holds SQL: {Sql().Match(t.Text).Value.ReplaceLineEndings(" ")}");

    /// <summary>A file that reaches the database and is not one of those that may.</summary>
    public static IEnumerable<string> Reachers(SourceCode code) => code.LibraryTypes()
        .Where(t => t.Type is "Npgsql.NpgsqlDataSource" or "Npgsql.NpgsqlConnection" or "KnowledgeApi.Platform.Releases.KnowledgeDatabase").Select(t => t.File).Distinct();

    private static HashSet<string> Reach(string from, HashSet<(string From, string To)> arrows)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var next))
        {
            foreach (var (_, to) in arrows.Where(a => a.From == next && reached.Add(a.To)))
                open.Enqueue(to);
        }
        return reached;
    }

    private static int Floor(string space) => Array.IndexOf(Rooms, RoomOf(FolderOf(space)));

    private static string RoomOf(string folder) => folder.Split('.')[0];

    /// <summary>Room and folder of a namespace: Operations.Evidence for all of it, whatever folders that has within.</summary>
    public static string FolderOf(string space) => string.Join('.', Short(space).Split('.').Take(2));

    private static string Short(string space) => space["KnowledgeApi.".Length..];

    [GeneratedRegex(@"(?is)\bselect\b.{1,200}\bfrom\b \w|\binsert into \w|\bdelete from \w|\bupdate \S+ \w+ set\b|\bcreate (temp )?table\b|\bjoin \w+(_at)?\b.{0,40}\bon\b|\b[a-z]\.\w+ (=|<>|<=|>=|<|>|@@|in|is) ([@('n\d]|any\()")]
    private static partial Regex Sql();
}
