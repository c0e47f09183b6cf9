using KnowledgeApi.Verification;

namespace KnowledgeApi.Publishing;

/// <summary>The next release of a folder, cut from a tree of curated files: what it changes, what is refused, and its files. Needs no database.</summary>
internal sealed class ReleaseCut
{
    private readonly KnowledgeTree _tree;
    private readonly ReleaseFolder _folder;
    private readonly PublishingPlan _plan;

    /// <param name="tree">A tree without faults.</param>
    /// <param name="folder">The releases before it.</param>
    /// <param name="basedOn">The release that the tree says it was edited from.</param>
    /// <param name="plan">What a release consists of.</param>
    public ReleaseCut(KnowledgeTree tree, ReleaseFolder folder, ReleaseParent? basedOn, PublishingPlan plan)
    {
        (_tree, _folder, _plan) = (tree, folder, plan);
        var before = folder.Newest?.Tree(plan.Kinds);
        Changes = [.. ChangesBetween(before, tree)];
        Refusals = basedOn == folder.Newest?.Identity ? [.. RefusalsOf(before)] : [OutOfDate(basedOn)];
    }

    /// <summary>What the tree changes of the newest release, entries and the parts written in them, with their lines before and after.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>What is not allowed, each with its remedy.</summary>
    public IReadOnlyList<Fault> Refusals { get; }

    /// <summary>Whether the tree is the newest release, withdrawals included.</summary>
    public bool IsUnchanged => _folder.Newest?.IsOf(_tree) is true;

    /// <summary>Changed entries that are again as an earlier release had them: a colleague's edit may have been lost on the way.</summary>
    public IEnumerable<(string Entry, string Release)> Reverts()
    {
        var digests = ReleaseArchive.DigestsOf(_tree).ToDictionary(StringComparer.Ordinal);
        foreach (var key in Changes.Where(c => c.Kind == "changed").Select(c => $"{c.Collection}/{c.Id}"))
        {
            var earlier = _folder.Releases.SkipLast(1).LastOrDefault(r => digests.TryGetValue(key, out var digest) && r.Manifest.Entries.GetValueOrDefault(key) == digest);
            if (earlier is not null)
                yield return (key, earlier.Manifest.Id);
        }
    }

    /// <summary>Writes the files of the release, all or none.</summary>
    public ReleaseFiles Write(ReleaseIdentity identity, string contract)
    {
        var manifest = ReleaseManifest.Of(identity, ReleaseArchive.DigestsOf(_tree));
        var folder = Path.Combine(_folder.Path, identity.Id);
        var unfinished = Path.Combine(_folder.Path, $".{identity.Id}-{Guid.NewGuid():n}");
        Directory.CreateDirectory(unfinished);
        try
        {
            File.WriteAllBytes(Path.Combine(unfinished, ReleaseFolder.ManifestName), manifest.Write());
            ReleaseArchive.Write(Path.Combine(unfinished, ReleaseArchive.FileName), _tree, identity.PublishedAt);
            WriteDocuments(unfinished, new ReleaseParent(identity.Id, manifest.Checksum), _tree, _plan, contract, identity.PublishedAt);
            Directory.Move(unfinished, folder);
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }
        return new ReleaseFiles(folder, manifest);
    }

    /// <summary>Writes what a release's documents are in the form of a version of the contract; and the documents themselves, from version 1.0.0 on.</summary>
    public static void WriteDocuments(string folder, ReleaseParent release, KnowledgeTree tree, PublishingPlan plan, string contract, DateTimeOffset moment)
    {
        var documents = DocumentArchive.Of(tree, plan.Documents);
        if (DocumentArchive.IsKept(contract))
        {
            documents = [.. documents];
            DocumentArchive.Write(Path.Combine(folder, DocumentArchive.FileName), documents, moment);
        }
        File.WriteAllBytes(Path.Combine(folder, ReleaseFolder.DocumentsName), (DocumentArchive.ManifestOf(release, contract, documents) with { Documents = null }).Write());
    }

    private static IEnumerable<Change> ChangesBetween(KnowledgeTree? before, KnowledgeTree after)
    {
        var live = (before?.Entries ?? []).ToDictionary(e => (e.Collection, e.Entry.Id), e => KnowledgeFiles.Line(e.Entry));
        foreach (var entry in after.Entries.OrderBy(e => e.Collection, StringComparer.Ordinal).ThenBy(e => e.Entry.Id, StringComparer.Ordinal))
        {
            var line = KnowledgeFiles.Line(entry.Entry);
            if (!live.Remove((entry.Collection, entry.Entry.Id), out var was))
                yield return new Change { Collection = entry.Collection, Id = entry.Entry.Id, Kind = "added", After = line };
            else if (was != line)
                yield return new Change { Collection = entry.Collection, Id = entry.Entry.Id, Kind = "changed", Before = was, After = line };
        }
        foreach (var (collection, id) in live.Keys.Order())
            yield return new Change { Collection = collection, Id = id, Kind = "withdrawn" };
    }

    private Fault OutOfDate(ReleaseParent? basedOn) => new(BasedOn.FileName, "", "",
        _folder.Newest is not { } newest ? $"The files were edited from release {basedOn!.Id}, which is not in {_folder.Path}. Bring the releases along."
        : $"The files were edited from {(basedOn is null ? "no release" : $"release {basedOn.Id}")}, and {newest.Manifest.Id} is the newest: "
          + $"what it changed would be reverted. Merge the changes of {newest.Manifest.Id} into the files; {BasedOn.FileName} comes with them.");

    private IEnumerable<Fault> RefusalsOf(KnowledgeTree? before)
    {
        var gone = _tree.Withdrawals.All.ToDictionary(w => (w.Collection, w.Id), KnowledgeFiles.Line);
        var renamed = _tree.FormerIds().Select(f => (f.Collection, f.Former)).ToHashSet();
        var withdrawn = Changes.Where(c => c.Kind == "withdrawn").Where(c => !gone.ContainsKey((c.Collection, c.Id)) && !renamed.Contains((c.Collection, c.Id)));
        foreach (var change in withdrawn)
            yield return new Fault(Withdrawals.FileName, change.Id, change.Collection, "It is published and no longer in the files. Put it back, or add a withdrawal with its reason and what it is replacedBy.");
        foreach (var (collection, former, _) in (before?.FormerIds() ?? []).Where(f => _tree.Find<Entry>(f.Collection, f.Former) is not null))
            yield return new Fault(collection, former, "id", "It is a former id of something else, and ids are never reused. Give the new item another id.");
        foreach (var known in before?.Withdrawals.All ?? [])
        {
            if (_tree.Find<Entry>(known.Collection, known.Id) is not null)
                yield return new Fault(known.Collection, known.Id, "id", "It was withdrawn, and ids are never reused. Give the new item another id.");
            else if (gone.GetValueOrDefault((known.Collection, known.Id)) != KnowledgeFiles.Line(known))
                yield return new Fault(Withdrawals.FileName, known.Id, known.Collection, "Its withdrawal is published and never changes. Put it back as it was.");
        }
    }
}
