using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract;

public sealed class VocabularyTests(PostgresServer postgres)
{
    /// <summary>One list of codes: in the curated file, in the table that is served, and in the contract.</summary>
    [Fact]
    public async Task File_table_and_contract_hold_the_same_codes()
    {
        var service = await TestService.SharedAsync(postgres);
        var page = await service.Json("/v1/vocabularies?limit=200");
        var published = page.Items("data").ToDictionary(Answers.Id, v => v.Items("terms").Select(t => t.At("code")).ToList());
        var schemas = Committed.Schemas(Committed.Document());
        Assert.Equal(Vocabulary.All.Select(v => v.Id), published.Keys.Order(StringComparer.Ordinal));
        foreach (var vocabulary in Vocabulary.All)
        {
            Assert.Equal(vocabulary.Codes, published[vocabulary.Id]);
            if (schemas[VocabularySchemas.NameOf(vocabulary.Id)] is { } schema)
                Assert.Equal(vocabulary.Codes, schema["enum"]!.AsArray().Select(c => c!.GetValue<string>()));
        }
    }

    [Fact]
    public void Names_are_readable_and_apart()
    {
        var names = Vocabulary.All.Select(v => VocabularySchemas.NameOf(v.Id)).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("HopStatus", names);
        Assert.Contains("Basis", names);
        // A vocabulary and a record of one name would be one schema: the second would silently be the first.
        var records = typeof(Vocabulary).Assembly.GetTypes().Where(t => t.IsPublic).Select(t => t.Name).ToHashSet();
        Assert.DoesNotContain(names, records.Contains);
        foreach (var closed in Committed.Schemas(Committed.Document()).Where(s => s.Value!["enum"] is not null))
        {
            var members = closed.Value!["x-enum-varnames"]!.AsArray().Select(n => n!.GetValue<string>()).ToList();
            Assert.All(members, name => Assert.Matches("^[A-Z][A-Za-z0-9]*$", name));
            Assert.Equal(members.Count, members.Distinct().Count());
        }
    }
}
