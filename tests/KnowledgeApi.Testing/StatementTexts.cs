using System.Collections;
using System.Reflection;
using KnowledgeApi.Collections;
using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Testing;

/// <summary>Every statement that the program can send, found by reflection: what the lists compose, and what stands in constants.</summary>
internal static class StatementTexts
{
    private static readonly Type[] SqlTypes = [.. typeof(Filter<>).Assembly.GetTypes().Where(t => t.Name.EndsWith("Sql", StringComparison.Ordinal))];

    /// <summary>The constants, and each text of the lists of constants.</summary>
    public static IEnumerable<(string Name, string Sql)> Constants => Fields.SelectMany(f => f.GetValue(null) switch
    {
        string sql => [(NameOf(f), sql)],
        IEnumerable<string> list => list.Select((sql, i) => ($"{NameOf(f)}[{i}]", sql)),
        _ => Enumerable.Empty<(string, string)>(),
    });

    /// <summary>What each list composes, with the query whose properties are its parameters.</summary>
    public static IEnumerable<(string Name, string Sql, Type Query)> Composed => Listings.SelectMany(listing =>
    {
        var kinds = ListingTypeOf(listing.Listing.GetType()).GetGenericArguments();
        var texts = (IEnumerable)typeof(StatementTexts).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(kinds).Invoke(null, [listing.Listing])!;
        return texts.Cast<(string What, string Sql)>().Select(t => ($"{listing.Name}, {t.What}", t.Sql, kinds[1]));
    }).Concat(Found);

    /// <summary>Every list: those of the catalogue, and those that operations declare.</summary>
    public static IEnumerable<(string Name, IListing Listing)> Listings =>
        Catalogue.All.Select(c => (c.Name, c.Listed)).Concat(typeof(IListing).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => !f.DeclaringType!.ContainsGenericParameters && f.FieldType.IsAssignableTo(typeof(IListing))).Select(f => (NameOf(f), (IListing)f.GetValue(null)!)));

    private static readonly string[] Words = ["iron", "\"iron\""];

    /// <summary>What finding composes: the search with a whole and a half typed word, with every filter and none.</summary>
    private static IEnumerable<(string Name, string Sql, Type Query)> Found =>
    [
        .. from words in Words
           from query in new[] { new SearchQuery(), new SearchQuery { Kind = new(["claim"]), Nutrient = new(["iron"]), Condition = new(["cirrhosis"]) } }
           select ($"SearchSql.Hits of {words}", SearchSql.Hits(query, new KnowledgeApi.Operations.Search.SearchTerms(words)), typeof(SearchQuery)),
        (nameof(ResolveSql.Candidates), ResolveSql.Candidates, typeof(ResolveQuery)),
        (nameof(ResolveSql.Suggestions), ResolveSql.Suggestions, typeof(ResolveQuery)),
    ];

    private static IEnumerable<FieldInfo> Fields => SqlTypes.SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic));

    private static string NameOf(FieldInfo constant) => $"{constant.DeclaringType!.Name}.{constant.Name}";

    private static Type ListingTypeOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listing<,>) ? type : ListingTypeOf(type.BaseType!);

    private static IEnumerable<(string What, string Sql)> Of<T, TQuery>(Listing<T, TQuery> listing) where T : IListed where TQuery : PagedQuery
    {
        var predicates = listing.AllFilters.Select(f => f.Predicates.First()).ToList();
        var single = listing.AllFilters.SelectMany(f => f.Predicates.Skip(1));
        yield return ("one item", listing.Statement([ListSql.IsItem], Sort.ById));
        yield return ("facets", listing.FacetStatement(listing.Facets, []));
        yield return ("facets with every filter", listing.FacetStatement(listing.Facets, predicates));
        foreach (var ranked in listing.RankedSources)
        {
            yield return ($"by rank from {ranked}", listing.Statement(ranked, [], Sort.ByLinkedRank));
            yield return ($"by rank from {ranked} behind a cursor", listing.Statement(ranked, [Sort.ByLinkedRank.After], Sort.ByLinkedRank));
        }
        foreach (var sort in listing.Narrowed is { } narrowed ? listing.Sorts.Append(narrowed.Sort) : listing.Sorts)
        {
            yield return ($"sort {sort.Name}", listing.Statement([], sort));
            yield return ($"sort {sort.Name} behind a cursor", listing.Statement([sort.After], sort));
            yield return ($"sort {sort.Name} with every filter", listing.Statement([.. predicates, sort.After], sort));
            foreach (var predicate in predicates.Concat(single))
                yield return ($"sort {sort.Name} where {predicate}", listing.Statement([predicate, sort.After], sort));
        }
    }
}
