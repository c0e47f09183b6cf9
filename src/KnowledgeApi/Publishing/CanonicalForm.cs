using System.Text.Json;

namespace KnowledgeApi.Publishing;

/// <summary>Rewrites curated files in canonical form.</summary>
internal static class CanonicalForm
{
    /// <returns>The rewritten files. A file that cannot be read is left for the check to report.</returns>
    public static IEnumerable<string> Rewrite(string folder, IReadOnlyList<EntryKind> kinds)
    {
        foreach (var kind in kinds.Where(k => Directory.Exists(Path.Combine(folder, k.Collection))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, kind.Collection), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (RewriteOne(file, text => KnowledgeFiles.Canonical(KnowledgeFiles.Read(kind, text))))
                    yield return Path.GetRelativePath(folder, file);
            }
        }
        var withdrawals = Path.Combine(folder, Withdrawals.FileName);
        if (File.Exists(withdrawals) && RewriteOne(withdrawals, text => KnowledgeFiles.Canonical(KnowledgeFiles.ReadWithdrawals(text))))
            yield return Withdrawals.FileName;
    }

    private static bool RewriteOne(string file, Func<string, string> canonicalOf)
    {
        var text = File.ReadAllText(file);
        try
        {
            var canonical = canonicalOf(text);
            if (canonical == text)
                return false;
            File.WriteAllText(file, canonical);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
