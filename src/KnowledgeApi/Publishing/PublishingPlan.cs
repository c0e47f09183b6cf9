namespace KnowledgeApi.Publishing;

/// <summary>The content of a release, in the order in which it is closed and opened.</summary>
/// <param name="Kinds">The collections.</param>
/// <param name="Derivations">Data computed from the collections.</param>
/// <param name="Documents">What answers show of the items.</param>
/// <param name="Gate">The checks on the whole tree before publishing.</param>
internal sealed record PublishingPlan(IReadOnlyList<EntryKind> Kinds, IReadOnlyList<Derivation> Derivations, IReadOnlyList<DocumentSource> Documents, Func<KnowledgeTree, IEnumerable<Fault>> Gate)
{
    public IEnumerable<string> Close => [.. Kinds.Select(PublishSql.CloseRows), .. Derivations.SelectMany(d => d.Close)];

    public IEnumerable<string> Open => Kinds.SelectMany(k => k.Open);

    /// <summary>Newly written rows have no statistics yet, and without them PostgreSQL joins a large release row by row.</summary>
    public string AnalyseWritten => $"analyze item, link, {string.Join(", ", Kinds.SelectMany(k => k.Tables).Concat(Derivations.SelectMany(d => d.Tables)).Distinct())}";
}
