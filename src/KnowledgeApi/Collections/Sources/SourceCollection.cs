using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Sources;

/// <summary>Definition of the sources collection.</summary>
internal static class SourceCollection
{
    public static readonly Collection<Source, SourceQuery> Definition = new()
    {
        Name = CollectionNames.Sources,
        Tag = new("Sources", 150, "Documents that assert things, with their passages."),
        ListText = new(
            "List sources",
            "The documents whose claims are recorded, with our paraphrase of every passage, and the reference works used to check them.",
            "A page of sources."),
        ItemText = new(
            "Get a source",
            "One document with its passages and the corrections to it.",
            "The source.")
        {
            IdExample = "sedorum-b12-rls",
            IdDescription = "Id of the source.",
        },
        Entry = "Documents that assert things.",
        WorksBehind = new(WorksBehindSql.Themselves),
        Kind = new EntryKind
        {
            Entry = typeof(SourceEntry),
            HasFormerIds = true,
            Rules = tree => new SourceRules(tree),
            Tables = ["source"],
            Open = [SourceSql.Publish],
        },
        Items = content => content.All<SourceEntry>(CollectionNames.Sources).Select(SourceMapper.ToResource),
        Listing = new(CollectionNames.Sources, "source")
        {
            Filters =
            [
                new(q => q.Evidence is not null, EvidenceFilter.Behind(CollectionNames.Sources)),
                new(nameof(SourceQuery.Kind), "kind"),
                new(nameof(SourceQuery.Standing), "standing"),
            ],
            Sorts = [Sort.ById, Sort.By("title", "title")],
            Facets =
            [
                FacetCount.By("kind", "kind", "source-kinds"),
                FacetCount.By("standing", "standing", "source-standings"),
                FacetCount.By("publisher", "publisher"),
            ],
        },
    };
}
