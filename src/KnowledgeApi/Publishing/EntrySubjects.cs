namespace KnowledgeApi.Publishing;

/// <summary>
/// Finds what an entry is about, beyond the things it names. A form, measure, deficiency or symptom leads to its nutrient or condition, and the
/// entry is about that too. What is above a nutrient or condition, and the concepts above a concept, is inherited: found only with
/// includeDescendants. All subjects are stored under the inherited role, so that either query is one lookup in the graph.
/// </summary>
internal sealed class EntrySubjects(KnowledgeTree tree)
{
    public const string Direct = "about";
    public const string Inherited = "about-inherited";

    public IEnumerable<EntryLink> Of(IEnumerable<string> named)
    {
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<(string Id, bool IsNear)>(named.Distinct().Select(id => (id, true)));
        var start = open.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        while (open.TryDequeue(out var step))
        {
            var (id, isNear) = step;
            if (tree.CollectionOf(tree.Things, id) is not { } collection)
                continue;
            var thing = tree.Find<Entry>(collection, id)!;
            var role = isNear && (start.Contains(id) || thing.IsAnswerable()) ? Direct : Inherited;
            if (roles.TryGetValue(id, out var known) && (known == Direct || role == Inherited))
                continue;
            roles[id] = role;
            foreach (var (above, isInherited) in thing.Above())
                open.Enqueue((above, isNear && !isInherited));
        }
        return roles.OrderBy(r => r.Key, StringComparer.Ordinal)
            .SelectMany(r => r.Value == Direct ? new[] { Direct, Inherited } : [Inherited], (r, role) => new EntryLink(role, tree.Things, r.Key));
    }
}
