namespace KnowledgeApi.Tests.Collections.Vocabularies;

public sealed class VocabularyTests(PostgresServer postgres)
{
    [Fact]
    public async Task Terms_keep_their_order_and_say_what_they_mean()
    {
        var certainties = await (await TestService.SharedAsync(postgres)).Json("/v1/vocabularies/certainties");
        Assert.True(certainties.GetProperty("ordered").GetBoolean());
        Assert.Equal(["high", "moderate", "low", "very-low", "not-rated"], certainties.Items("terms").Select(t => t.At("code")));
        Assert.All(certainties.Items("terms"), t => Assert.NotEqual("", t.At("definition")));
    }

    [Fact]
    public async Task Every_vocabulary_of_the_list_answers_at_its_own_address()
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var vocabulary in await service.All("/v1/vocabularies"))
            Assert.Equal(vocabulary.GetRawText(), (await service.Json(vocabulary.At("links", "self"))).GetRawText());
    }
}
