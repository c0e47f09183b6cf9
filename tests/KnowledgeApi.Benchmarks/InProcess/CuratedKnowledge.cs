using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Operations.Names;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Benchmarks.InProcess;

/// <summary>The curated files as answers show them, put together without a database.</summary>
internal sealed class CuratedKnowledge(string folder)
{
    private readonly ReleaseContent _content = new(Catalogue.Read(folder));

    private KnowledgeTree Tree => _content.Tree;

    public Page PageOfClaims(int size, string cursor) => new Page<Claim>
    {
        Data = [.. ClaimCollection.Definition.Items(_content).Take(size)],
        Paging = new PageInfo { Limit = size, Next = cursor },
        Release = "2026.1",
        Links = new PageLinks { Self = "/v1/claims", Next = $"/v1/claims?cursor={cursor}" },
    };

    /// <summary>A text as people send it for annotation: what the documents say, in our words.</summary>
    public string Text(int length) => string.Join(' ', _content.All<SourceEntry>(CollectionNames.Sources).SelectMany(s => s.Passages ?? []).Select(p => p.Paraphrase))[..length];

    public List<KnownName> Names() => [.. Tree.Entries.SelectMany(e => e.Entry.Names().Where(n => n.Folded.Length > 0), NameOf)];

    public Substance Substance(string id) => new NutrientLimits(_content).SubstanceOf(id)!;

    private KnownName NameOf(FiledEntry entry, EntryName name)
    {
        var nutrient = entry.Entry is ConceptEntry { Kind: "nutrient-form", Parents: [var parent, ..] } ? Tree.Find<NutrientEntry>(CollectionNames.Nutrients, parent) : null;
        return new()
        {
            Collection = entry.Collection,
            Id = entry.Entry.Id,
            Label = entry.Entry.ShownAs(),
            Kind = name.Kind,
            Name = name.Name,
            Folded = name.Folded,
            Form = name.FormId,
            FormOf = nutrient?.Id,
            FormOfLabel = nutrient?.Name,
        };
    }
}
