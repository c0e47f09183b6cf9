using KnowledgeApi.Operations.Names;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>
/// The names of a release as a tree of words: one walk down the tree finds the longest name that begins at a word. Only whole words match, so nothing
/// is found inside a word.
/// </summary>
internal sealed class Lexicon
{
    private static readonly string[] Coordinators = [" and ", " with ", " or "];
    private readonly Node _root = new();

    public Lexicon(IEnumerable<KnownName> names)
    {
        var things = names.Where(n => n.IsThing && n.IsWords).ToList();
        var known = things.Select(n => n.Folded).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, string, string?)>();
        foreach (var name in things)
        {
            // The first name of a form is its display name.
            var isPreferred = seen.Add((name.Collection, name.Id, name.Form)) && name.Kind != EntryName.Synonym;
            if (!IsCoordination(name.Folded, known) && !name.Name.Contains('+', StringComparison.Ordinal))
                Add(new LexiconTerm(name, WithoutRemark(name.Name), isPreferred));
        }
    }

    /// <summary>The best term of the longest name that begins at a word and is allowed there; null where there is none.</summary>
    public (LexiconTerm Term, int Words)? LongestAt(IReadOnlyList<Token> tokens, int first, Func<LexiconTerm, int, bool> mayStand)
    {
        (LexiconTerm, int)? longest = null;
        var node = _root;
        for (var i = first; i < tokens.Count; i++)
        {
            var joint = i == first ? "" : tokens[i].Joint;
            if (joint is null || !node.Next.TryGetValue(joint + tokens[i].Key, out node!))
                break;
            var end = i;
            if (node.Terms.Find(t => mayStand(t, end)) is { } term)
                longest = (term, i - first + 1);
        }
        return longest;
    }

    private void Add(LexiconTerm term)
    {
        var tokens = Token.In(term.Written);
        if (tokens.Count == 0 || tokens.Skip(1).Any(t => t.Joint is null))
            return;
        var node = _root;
        foreach (var token in tokens)
        {
            var step = token.Joint + token.Key;
            node = node.Next.TryGetValue(step, out var next) ? next : node.Next[step] = new Node();
        }
        node.Terms.Add(term);
        node.Terms.Sort((a, b) => a.Rank.CompareTo(b.Rank));
    }

    /// <summary>"Iron and B12" is the name of a combination, but in a text it names two things, and each of them is marked.</summary>
    private static bool IsCoordination(string folded, HashSet<string> known) => Coordinators.Any(word =>
        folded.Split(word) is { Length: 2 } parts && parts.All(known.Contains));

    private static string WithoutRemark(string name) =>
        name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var remark ? name[..remark] : name;

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);
        public List<LexiconTerm> Terms { get; } = [];
    }
}
