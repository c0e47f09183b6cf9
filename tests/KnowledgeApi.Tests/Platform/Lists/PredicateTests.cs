namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>
/// A filter that takes several values has a second text for one value: an equality, which an index serves in the order of the page. Answers are the same
/// without it, so that only this test sees its loss.
/// </summary>
public sealed class PredicateTests
{
    public static TheoryData<string> Lists => [.. StatementTexts.Listings.Select(l => l.Name)];

    [Theory, MemberData(nameof(Lists))]
    public void What_takes_several_values_has_a_text_for_one(string list)
    {
        var texts = StatementTexts.Listings.Single(l => l.Name == list).Listing.Predicates;
        Assert.Contains("r.id = any(@Ids)", texts);
        Assert.Equal(texts.Where(t => t.Contains("= any(@", StringComparison.Ordinal)).Select(ForOne), texts.Where(t => t.Contains(")[1]", StringComparison.Ordinal)));
    }

    private static string ForOne(string several) => System.Text.RegularExpressions.Regex.Replace(several, @"= any\((@\w+)\)", "= ($1)[1]");
}
