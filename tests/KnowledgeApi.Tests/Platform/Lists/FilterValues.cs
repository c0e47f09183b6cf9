using System.Text.Json;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>Every value that items of a list have chooses, as a filter, the items that have it, and no others.</summary>
internal static class FilterValues
{
    public static async Task Choose(TestService service, string list, string parameter, Func<JsonElement, IEnumerable<string>> valuesOf)
    {
        var all = await service.All(list);
        var values = all.SelectMany(valuesOf).Distinct().ToArray();
        Assert.True(values.Length > 1, $"{list} has {values.Length} values of {parameter}");
        foreach (var value in values)
            Assert.Equal(all.Where(i => valuesOf(i).Contains(value)).Select(Answers.Id), await service.AllIds($"{list}?{parameter}={value}"));
    }
}
