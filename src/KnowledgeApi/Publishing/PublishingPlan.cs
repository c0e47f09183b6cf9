namespace KnowledgeApi.Publishing;

/// <summary>What a release is made of, in the order in which it is closed and opened.</summary>
/// <param name="Kinds">The collections.</param>
/// <param name="Derivations">What is worked out from them.</param>
/// <param name="Gate">What must hold of the whole before it is published.</param>
internal sealed record PublishingPlan(IReadOnlyList<EntryKind> Kinds, IReadOnlyList<Derivation> Derivations, Func<KnowledgeTree, IEnumerable<Fault>> Gate)
{
    public IEnumerable<string> Close => [.. Kinds.Select(PublishSql.CloseRows), .. Derivations.SelectMany(d => d.Close)];

    public IEnumerable<string> Open => Kinds.SelectMany(k => k.Open);

    /// <summary>What is only just written has no statistics yet, and without them a large release is joined row by row.</summary>
    public string AnalyseWritten => $"analyze item, link, {string.Join(", ", Kinds.SelectMany(k => k.Tables).Concat(Derivations.SelectMany(d => d.Tables)).Distinct())}";
}
