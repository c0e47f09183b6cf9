using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.EvidenceLines;

/// <summary>A line of evidence as an entry of its own. Curators write it within its claim.</summary>
internal sealed record EvidenceLineEntry : Entry
{
    public required string Claim { get; init; }

    /// <summary>What the claim says of it, without its id.</summary>
    public required EvidenceEntry Line { get; init; }

    public static IEnumerable<EvidenceLineEntry> PartsIn(Entry claim) =>
        from line in ((ClaimEntry)claim).Evidence
        where line.Id is not null
        select new EvidenceLineEntry { Id = line.Id!, Claim = claim.Id, Line = line with { Id = null } };

    public override string ShownAs() => $"{Claim} – {Line.Study ?? Line.Passage ?? Line.Source}: {Line.Direction}";

    public override IEnumerable<string> Things(KnowledgeTree tree) => tree.Find<ClaimEntry>(CollectionNames.Claims, Claim)!.Things(tree);

    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("claim", CollectionNames.Claims, Claim),
        .. EntryLink.One("source", CollectionNames.Sources, Line.SourceId),
        .. EntryLink.Many("study", CollectionNames.Studies, Line.StudyIds),
    ];

    /// <summary>A line is found through its claim. Else half of the graph would repeat what claims are about, and what a claim is about would change its lines.</summary>
    public override bool HasSubjects() => false;

    /// <summary>Search shows the claim, whose words its lines would repeat.</summary>
    public override bool IsFindable() => false;

    public override IEnumerable<string?> SearchTexts() => [Id, Claim, Line.Explanation, Line.FidelityReason, Line.Locator];
}
