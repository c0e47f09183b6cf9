using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Tests.Collections;

/// <summary>A collection of which a part was forgotten stops the start, with what is missing.</summary>
public sealed class CatalogueCheckTests
{
    private static readonly Type[] Program = typeof(Catalogue).Assembly.GetTypes();

    [Fact]
    public void The_catalogue_is_whole() => CatalogueCheck.Run();

    [Fact]
    public void A_collection_without_its_line_in_the_catalogue_is_refused() => Refused(
        [.. Catalogue.All.Where(c => c.Name != "nutrients")], [.. Catalogue.Kinds.Where(k => k.Collection != "nutrients")], Program, "NutrientEntry is the entry of no collection");

    [Fact]
    public void Rules_that_no_definition_names_are_refused() => Refused(
        Catalogue.All, [.. Catalogue.Kinds.Select(k => k.Collection == "nutrients" ? k with { Rules = null } : k)], Program, "NutrientRules checks nothing");

    [Fact]
    public void An_entry_of_no_collection_is_refused() => Refused(Catalogue.All, Catalogue.Kinds, [.. Program, typeof(ForgottenEntry)], "ForgottenEntry is the entry of no collection");

    [Fact]
    public void A_query_without_validator_is_refused() => Refused(Catalogue.All, Catalogue.Kinds, [.. Program, typeof(ForgottenQuery)], "ForgottenQuery has no validator");

    [Fact]
    public void A_record_not_named_after_its_collection_is_refused()
    {
        var forgotten = new Dictionary<Type, KnowledgeApi.Collections.Definition.Collection> { [typeof(ForgottenEntry)] = NutrientCollection.Definition };
        var refused = Assert.Throws<InvalidOperationException>(() => CatalogueCheck.Run(forgotten, Catalogue.Kinds, []));
        Assert.Contains("not after its singular nutrient", refused.Message, StringComparison.Ordinal);
    }

    private static void Refused(IReadOnlyList<KnowledgeApi.Collections.Definition.Collection> collections, IReadOnlyList<EntryKind> kinds, Type[] program, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => CatalogueCheck.Run(collections.ToDictionary(c => c.Item), kinds, program)).Message, StringComparison.Ordinal);

    private sealed record ForgottenEntry : Entry
    {
        public override string ShownAs() => Id;

        public override IEnumerable<EntryLink> References() => [];

        public override IEnumerable<string?> SearchTexts() => [Id];
    }

    private sealed record ForgottenQuery : ListQuery;
}
