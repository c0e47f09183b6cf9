using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>An entry as it comes to the database: its text, what it refers to, and a digest over both.</summary>
internal sealed record Incoming(string Collection, string Id, string Label, string Json, string[] Words, IncomingLink[] Links)
{
    /// <summary>What search finds it by. Follows from the entry and from Words, so the digest covers it.</summary>
    public required IncomingText Text { get; init; }

    /// <summary>The names by which it is known, each once.</summary>
    public required EntryName[] Names { get; init; }

    /// <summary>Whether search and suggestions find it.</summary>
    public required bool IsFindable { get; init; }

    /// <summary>Equal digests, equal answers: anything that shows in an answer of the item itself is in it.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [Json, string.Join(' ', Words), .. Links.Select(l => $"{l.Role} {l.Position} {l.Collection} {l.Target}")]))));

    public static IEnumerable<Incoming> From(KnowledgeTree tree)
    {
        var about = new About(tree);
        foreach (var (collection, _, entry) in tree.Entries)
        {
            var named = ThingsIn(tree, entry).Distinct().ToArray();
            var links = entry.References().Concat(about.Of(named)).Distinct()
                .GroupBy(l => l.Role)
                .SelectMany(role => role.Select((l, i) => new IncomingLink(l.Role, i, tree.CollectionOf(l.Collections, l.Target)!, l.Target)));
            var related = named.SelectMany(id => NamesOf(tree, id)).OfType<string>().ToArray();
            var words = entry.SearchTexts().OfType<string>().Concat(related)
                .SelectMany(SearchText.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            yield return new Incoming(collection, entry.Id, entry.ShownAs(), KnowledgeFiles.Canonical(entry), [.. words], [.. links])
            {
                IsFindable = entry.IsFindable(),
                Text = IncomingText.Of(entry, related),
                Names = [.. entry.Names().Where(n => n.Folded.Length > 0).DistinctBy(n => (n.Folded, n.Name, n.FormId))],
            };
        }
    }

    /// <summary>The nutrients, conditions and concepts an entry names, itself or through its hops.</summary>
    private static IEnumerable<string> ThingsIn(KnowledgeTree tree, Entry? entry) => entry switch
    {
        ClaimEntry claim => claim.Statements.SelectMany(s => new[] { s.Subject, s.Object }),
        StudyEntry study => [.. study.Nutrients, .. study.Conditions, .. study.Concepts ?? []],
        DosageEntry dosage => new[] { dosage.Nutrient, dosage.Product, dosage.Condition }.OfType<string>(),
        ReferenceIntakeEntry intake => [intake.Nutrient],
        MechanismEntry mechanism => [.. mechanism.Nutrients, .. mechanism.Conditions,
            .. mechanism.Hops.SelectMany(h => ThingsIn(tree, tree.Find<ClaimEntry>(CollectionNames.Claims, h.Claim)))],
        DisagreementEntry disagreement => [.. disagreement.Nutrients, .. disagreement.Conditions],
        ConclusionEntry conclusion => [conclusion.Subject, conclusion.Condition],
        OutcomeEntry { Condition: { } condition } => [condition],
        _ => [],
    };

    private static IEnumerable<string?> NamesOf(KnowledgeTree tree, string id) =>
        tree.CollectionOf(CollectionNames.Things, id) is { } collection ? tree.Find<Entry>(collection, id)!.SearchTexts() : [];
}

/// <summary>A relation as it comes to the database.</summary>
internal sealed record IncomingLink(string Role, int Position, string Collection, string Target);
