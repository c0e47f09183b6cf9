using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Npgsql;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>What SQL and the program both know has one home: the vocabularies. Here the other side is held equal.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class EvidenceTableTests(PostgresServer postgres)
{
    private static readonly string[] Levels = ["caution", EvidenceGroup.DoNotUse];

    private static IEnumerable<(string Relation, string Finding, string Certainty)> Everything =>
        from relation in Vocabulary.Get("relations").Codes
        from finding in Vocabulary.Get("evidence-findings").Codes
        from certainty in Vocabulary.Get("certainties").Codes
        select (relation, finding, certainty);

    [Fact]
    public async Task Groups_are_the_same_in_sql()
    {
        await using var connection = await Open();
        foreach (var (relation, finding, certainty) in Everything)
        {
            foreach (var level in Levels)
            {
                var said = await connection.ExecuteScalarAsync<string?>("select evidence_group(@relation, @finding, @certainty, @level, 1)", new { relation, finding, certainty, level });
                Assert.Equal(EvidenceGroup.Find(relation, finding, certainty, level), said);
            }
        }
    }

    /// <summary>The table as the specification has it, typed once more: what may be found at which certainty, and what group that is.</summary>
    [Theory]
    [InlineData("treats", "helps", "shown-to-help shown-to-help might-help - -")]
    [InlineData("prevents", "helps", "shown-to-help shown-to-help might-help - -")]
    [InlineData("treats", "no-worthwhile-effect", "shown-not-to-help shown-not-to-help might-not-help - -")]
    [InlineData("prevents", "no-worthwhile-effect", "shown-not-to-help shown-not-to-help might-not-help - -")]
    [InlineData("treats", "harms", "do-not-use do-not-use do-not-use not-known not-known")]
    [InlineData("prevents", "harms", "- - - - -")]
    [InlineData("corrects", "helps", "shown-to-help shown-to-help shown-to-help shown-to-help shown-to-help")]
    [InlineData("corrects", "not-known", "- - - - -")]
    [InlineData("corrects", "conflicting", "- - - - -")]
    [InlineData("raises-risk", "harms", "can-harm can-harm can-harm not-known not-known")]
    [InlineData("raises-risk", "helps", "- - - - -")]
    [InlineData("raises-risk", "no-worthwhile-effect", "no-harm-shown no-harm-shown not-known - -")]
    [InlineData("linked-with", "linked", "linked linked linked - -")]
    [InlineData("linked-with", "not-linked", "not-linked not-linked not-linked - -")]
    [InlineData("treats", "linked", "- - - - -")]
    [InlineData("linked-with", "conflicting", "not-known not-known not-known not-known not-known")]
    [InlineData("raises-risk", "not-known", "not-known not-known not-known not-known not-known")]
    public void Groups_are_those_of_the_table(string relation, string finding, string groups) =>
        Assert.Equal(groups.Split(' '), Vocabulary.Get("certainties").Codes.Select(certainty => EvidenceGroup.Find(relation, finding, certainty) ?? "-"));

    [Fact]
    public async Task Everything_that_can_be_found_has_its_sentence()
    {
        await using var connection = await Open();
        foreach (var (relation, finding, certainty) in Everything.Where(e => EvidenceGroup.Find(e.Relation, e.Finding, e.Certainty) is not null))
        {
            var sentence = await connection.ExecuteScalarAsync<string?>("select evidence_phrase(@code, 1)", new { code = $"{relation}.{finding}.{certainty}" });
            Assert.True(sentence is not null, $"{relation}.{finding}.{certainty}");
            Assert.Equal(Vocabulary.Get("evidence-phrases").Find($"{relation}.{finding}.{certainty}")!.Name, sentence);
        }
    }

    [Fact]
    public async Task Ranks_of_certainties_are_the_same_in_sql()
    {
        await using var connection = await Open();
        foreach (var certainty in Vocabulary.Get("certainties").Codes)
            Assert.Equal(Vocabulary.Get("certainties").RankOf(certainty) + 1, await connection.ExecuteScalarAsync<int>("select certainty_rank(@certainty)", new { certainty }));
    }

    [Fact]
    public async Task Ranks_of_hops_are_the_same_in_sql()
    {
        await using var connection = await Open();
        foreach (var status in Vocabulary.Get("hop-statuses").Codes)
            Assert.Equal(Vocabulary.Get("hop-statuses").RankOf(status) + 1, await connection.ExecuteScalarAsync<int>("select hop_rank(@status)", new { status }));
    }

    [Fact]
    public async Task Voices_of_every_study_and_document_are_the_same_in_sql()
    {
        await using var connection = await Open();
        string?[] designs = [null, .. Vocabulary.Get("study-designs").Codes];
        foreach (var (design, kind) in designs.SelectMany(_ => Vocabulary.Get("source-kinds").Codes, (design, kind) => (design, kind)))
        {
            var voice = await connection.ExecuteScalarAsync<string>("select voice_of(@design, @kind)", new { design, kind });
            Assert.Equal(design is null ? Voice.OfDocument(kind) : Voice.OfStudy(design), voice);
            Assert.Contains(voice, Vocabulary.Get("voices").Codes);
        }
    }

    [Theory]
    [InlineData("study-standings")]
    [InlineData("source-standings")]
    public async Task What_is_doubted_is_the_same_in_sql(string standings)
    {
        await using var connection = await Open();
        foreach (var standing in Vocabulary.Get(standings).Codes)
            Assert.Equal(Standing.IsDoubted(standing), await connection.ExecuteScalarAsync<bool>("select is_doubted(@standing)", new { standing }));
    }

    [Fact]
    public async Task Adults_are_as_old_in_sql()
    {
        await using var connection = await Open();
        Assert.Equal((AdultAge.Months, DosePerson.Adult.Months), await connection.QuerySingleAsync<(int, int)>("select adult_age(), checked_adult_age()"));
    }

    [Fact]
    public async Task Addresses_are_the_same_in_sql()
    {
        await using var connection = await Open();
        foreach (var collection in Catalogue.Names)
        {
            var items = await connection.QueryAsync<(string Id, string Href)>("select id, href_of(collection, id) from item where collection = @collection limit 50", new { collection });
            Assert.All(items, i => Assert.Equal(Address.Item(collection, i.Id), i.Href));
        }
    }

    [Fact]
    public void Every_predicate_says_which_relation_it_answers()
    {
        var relations = Vocabulary.Get("relations").Codes;
        Assert.All(Vocabulary.Get("predicates").Terms, term => Assert.True(term.Relation == "none" || relations.Contains(term.Relation), term.Code));
        Assert.All(Vocabulary.Get("predicates").Terms.Where(t => t.RelationOfState is not null), term => Assert.Equal("linked-with", term.RelationOfState));
        Assert.All(Vocabulary.Get("nutrient-kinds").Terms, term => Assert.Contains(term.Group, Vocabulary.Get("substance-kinds").Codes));
    }

    [Theory]
    [InlineData("""{"text":"Men","sex":"male"}""", "female", null)]
    [InlineData("""{"text":"Men","sex":"male"}""", "pregnant", null)]
    [InlineData("""{"text":"Women","sex":"female"}""", "pregnant", "not-stated")]
    [InlineData("""{"text":"Pregnant women","sex":"female","pregnant":true}""", "pregnant", "stated")]
    [InlineData("""{"text":"Pregnant women","sex":"female","pregnant":true}""", "pregnant,female", "stated")]
    [InlineData("""{"text":"Pregnant women","pregnant":true}""", "male", null)]
    [InlineData("""{"text":"Adults","ages":{"lowMonths":216}}""", "children", null)]
    [InlineData("""{"text":"Adults","ages":{"lowMonths":216}}""", "older-adults", "stated")]
    [InlineData("""{"text":"Older adults","ages":{"lowMonths":780}}""", "pregnant", null)]
    [InlineData("""{"text":"Adults","ages":{"lowMonths":216}}""", "adults,pregnant", "not-stated")]
    [InlineData("""{"text":"On dialysis","with":["end-stage-renal-disease"]}""", "end-stage-renal-disease", "stated")]
    [InlineData("""{"text":"Not on dialysis","without":["end-stage-renal-disease"]}""", "end-stage-renal-disease", null)]
    [InlineData(null, "infants", "not-stated")]
    [InlineData("""{"text":"Postmenopausal women","sex":"female","menopause":"postmenopausal"}""", "pregnant", null)]
    public async Task People_asked_for_are_named_or_left_out(string? population, string asked, string? expected)
    {
        await using var connection = await Open();
        Assert.Equal(expected, await connection.ExecuteScalarAsync<string?>("select population_match(@population::jsonb, @asked)", new { population, asked = asked.Split(',') }));
    }

    private async Task<NpgsqlConnection> Open()
    {
        var connection = new NpgsqlConnection((await TestService.SharedAsync(postgres)).ReaderConnection);
        await connection.OpenAsync(Answers.Cancelled);
        return connection;
    }
}
