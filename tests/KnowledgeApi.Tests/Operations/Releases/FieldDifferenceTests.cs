using KnowledgeApi.Operations.Releases;

namespace KnowledgeApi.Tests.Operations.Releases;

public sealed class FieldDifferenceTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""", "")]
    [InlineData("""{"a":1,"b":2}""", """{"a":3,"b":2}""", "/a: 1 -> 3")]
    [InlineData("""{"a":1}""", """{"b":"µ–\"x\""}""", """/a: 1 -> -; /b: - -> "µ–\"x\"" """)]
    [InlineData("""{"a/b":{"~":1}}""", """{"a/b":{"~":2}}""", "/a~1b/~0: 1 -> 2")]
    [InlineData("""{"l":[1,2,3]}""", """{"l":[1,9,3]}""", "/l/1: 2 -> 9")]
    [InlineData("""{"l":[1,2]}""", """{"l":[1,5,6,2]}""", "/l/1: - -> 5; /l/2: - -> 6")]
    [InlineData("""{"l":[1,1,2]}""", """{"l":[1,2]}""", "/l/1: 1 -> -")]
    [InlineData("""{"l":[]}""", """{"l":[{"x":[1]}]}""", """/l/0: - -> {"x":[1]}""")]
    [InlineData("""{"l":[1,2]}""", """{"l":[3,4,5]}""", "/l: [1,2] -> [3,4,5]")]
    [InlineData("""{"a":{"b":1}}""", """{"a":[1]}""", """/a: {"b":1} -> [1]""")]
    public void Fields_that_differ_are_named_by_pointer(string before, string after, string expected) =>
        Assert.Equal(expected.Trim(), string.Join("; ", FieldDifference.Between(before, after).Select(f => $"{f.Pointer}: {f.Before ?? "-"} -> {f.After ?? "-"}")));

    [Fact]
    public void An_entry_that_was_not_there_has_no_fields_to_compare() => Assert.Empty(FieldDifference.Between(null, "{}"));
}
