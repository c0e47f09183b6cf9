using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Vocabularies;

internal static class VocabularySql
{
    public const string Columns = "r.id, r.name, r.definition, r.ordered, r.terms";

    public const string Publish = """
        insert into vocabulary (id, since, name, definition, ordered, terms, search)
        select o.id, @Ordinal, e.name, e.definition, coalesce(e.ordered, false), e.terms, o.search
        from opened o, jsonb_to_record(o.entry) as e(name text, definition text, ordered boolean, terms jsonb)
        where o.collection = 'vocabularies'
        """;

    public static readonly Listing<Vocabulary, VocabularyQuery> Vocabularies = new(CollectionNames.Vocabularies, "vocabulary")
    {
        Columns = Columns,
        Facets =
        [
            FacetCount.By("ordered", "r.ordered"),
        ],
        Read = async grid => await grid.ReadAsync<Vocabulary>(),
    };
}
