using System.Text.Json;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>The withdrawals file: nothing is removed silently.</summary>
internal sealed class Withdrawals
{
    public const string FileName = "withdrawals.json";

    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Withdrawal> All { get; private init; } = [];

    /// <param name="folder">The folder of curated files; if the file is missing, nothing was ever withdrawn.</param>
    public static Withdrawals Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return new Withdrawals();
        var text = File.ReadAllText(path);
        try
        {
            var all = KnowledgeFiles.ReadWithdrawals(text);
            var read = new Withdrawals { All = all };
            if (text != KnowledgeFiles.Canonical(all))
                read._faults.Add(new Fault(FileName, "", "", "Not in canonical form. Run `check --write` to rewrite it."));
            return read;
        }
        catch (JsonException broken)
        {
            var unread = new Withdrawals();
            unread._faults.Add(new Fault(FileName, "", broken.Path ?? "", $"Not in the format of withdrawals: {broken.Message}"));
            return unread;
        }
    }

    public static Withdrawals Of(IReadOnlyList<Withdrawal> all) => new() { All = all };

    public IEnumerable<Fault> Check(KnowledgeTree tree) => _faults.Concat(All.SelectMany(w => Check(w, tree)));

    /// <summary>The collection that holds, or held, a replacement.</summary>
    public string? CollectionOf(Withdrawal withdrawal, string target, KnowledgeTree tree) =>
        tree.CollectionOf(Targets(withdrawal, tree), target)
        ?? All.FirstOrDefault(w => w.Id == target && Targets(withdrawal, tree).Contains(w.Collection))?.Collection;

    /// <summary>The collections that a replacement may be in: a concept may become a condition, a claim only another claim.</summary>
    private static string[] Targets(Withdrawal withdrawal, KnowledgeTree tree) => tree.Things.Contains(withdrawal.Collection) ? tree.Things : [withdrawal.Collection];

    private IEnumerable<Fault> Check(Withdrawal withdrawal, KnowledgeTree tree)
    {
        Fault At(string field, string remedy) => new(FileName, withdrawal.Id, field, remedy);
        if (!tree.Kinds.Any(k => k.Collection == withdrawal.Collection))
            yield return At("collection", $"No collection has this name. Use one of: {string.Join(", ", tree.Kinds.Select(k => k.Collection))}.");
        else if (tree.Find<Entry>(withdrawal.Collection, withdrawal.Id) is not null)
            yield return At("id", $"It is still in {withdrawal.Collection}. Take it out there, or leave it out here.");
        if (!ItemId.IsValid(withdrawal.Id))
            yield return At("id", "Letters, digits, dots and hyphens only, at most 80, beginning with a letter or digit.");
        if (string.IsNullOrWhiteSpace(withdrawal.Reason))
            yield return At("reason", "Say in a sentence why it was withdrawn.");
        if (All.Count(w => w.Collection == withdrawal.Collection && w.Id == withdrawal.Id) > 1)
            yield return At("id", "The id occurs twice. An item is withdrawn once.");
        foreach (var target in (withdrawal.ReplacedBy ?? []).Where(t => t == withdrawal.Id || CollectionOf(withdrawal, t, tree) is null))
            yield return At("replacedBy", $"'{target}' is not in {string.Join(" or ", Targets(withdrawal, tree))}. Correct the id, or leave it out.");
    }
}
