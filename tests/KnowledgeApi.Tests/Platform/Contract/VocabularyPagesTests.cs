using System.Net;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Tests.Platform.Contract;

public sealed class VocabularyPagesTests(PostgresServer postgres)
{
    /// <summary>The contract's own text leads to each term.</summary>
    [Fact]
    public async Task Every_term_has_its_place_on_a_page_and_the_contract_leads_there()
    {
        var service = await TestService.SharedAsync(postgres);
        var contract = await service.ContractText();
        foreach (var vocabulary in Vocabulary.All)
        {
            var page = await service.Client.GetStringAsync($"/vocabularies/{vocabulary.Id}", Answers.Cancelled);
            Assert.All(vocabulary.Terms, t => Assert.Contains($"<tr id=\"{WebUtility.HtmlEncode(t.Code)}\">", page, StringComparison.Ordinal));
            if (contract.Contains($"/vocabularies/{vocabulary.Id}#", StringComparison.Ordinal))
                Assert.All(vocabulary.Terms, t => Assert.Contains($"]({VocabularyPages.AddressOf(vocabulary.Id, t.Code)}): ", contract, StringComparison.Ordinal));
        }
        Assert.Contains("](/vocabularies/verdicts#weakly-supported): ", contract, StringComparison.Ordinal);
        Assert.All(Vocabulary.All, v => Assert.False(string.IsNullOrWhiteSpace(v.Definition)));
    }

    [Fact]
    public async Task The_list_leads_to_all_and_an_unknown_vocabulary_to_none()
    {
        var service = await TestService.SharedAsync(postgres);
        var list = await service.Client.GetStringAsync("/vocabularies", Answers.Cancelled);
        Assert.All(Vocabulary.All, v => Assert.Contains($"/vocabularies/{v.Id}\"", list, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync("/vocabularies/none", Answers.Cancelled)).StatusCode);
    }
}
