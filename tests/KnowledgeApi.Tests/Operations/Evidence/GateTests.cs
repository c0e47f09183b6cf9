using KnowledgeApi.Operations.Evidence.Gate;
using KnowledgeApi.Testing.Gate;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>Every check of the gate finds what it is for, and nothing else does.</summary>
[Trait("Speed", "slow")]
public sealed class GateTests
{
    public static TheoryData<string> OfFiles => [.. GateFaults.OfFiles.Keys];

    public static TheoryData<string> OfKnowledge => [.. GateFaults.OfKnowledge.Keys];

    [Fact]
    public void Real_files_have_no_fault() => Assert.Empty(Curated.Check());

    [Fact]
    public void Every_check_has_a_planted_fault_and_every_fault_a_check() =>
        Assert.Equal(Gate.Checks.Select(c => c.Name).Order(StringComparer.Ordinal), GateFaults.OfFiles.Keys.Concat(GateFaults.OfKnowledge.Keys).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(OfFiles))]
    public async Task Fault_in_the_files_is_found_by_its_check_alone(string check)
    {
        await using var copy = new KnowledgeCopy();
        GateFaults.OfFiles[check](copy);
        var faults = Curated.Check(copy.Path);
        Assert.True(faults.Select(f => f.Check).Distinct().SequenceEqual([check]), faults.Count == 0 ? "nothing is found" : string.Join('\n', faults));
        Assert.All(faults, f => Assert.True(f is { Id.Length: > 0, Field.Length: > 0, Remedy.Length: > 0 }, $"{f}"));
    }

    [Theory]
    [MemberData(nameof(OfKnowledge))]
    public void Fault_in_what_was_made_of_the_files_is_found_by_its_check_alone(string check)
    {
        var knowledge = Curated.Rows();
        Assert.NotEmpty(knowledge.Rows);
        GateFaults.OfKnowledge[check](knowledge);
        Assert.Equal([check], Gate.Checks.Where(c => c.Find(knowledge).Any()).Select(c => c.Name));
    }

    [Theory]
    [InlineData("CON002", "Magnesium works for restless legs.", false)]
    [InlineData("CON002", "Magnesium is effective.", false)]
    [InlineData("CON002", "Restless legs are often relieved by magnesium.", false)]
    [InlineData("CON002", "Magnesium may relieve restless legs.", false)]
    [InlineData("CON002", "Magnesium relieves restless legs, but how is not known.", false)]
    [InlineData("CON002", "It is not known why; magnesium soothes restless legs.", false)]
    [InlineData("CON002", "Magnesium is a proven remedy, although no trial was large.", false)]
    [InlineData("CON002", "Magnesium is useless against restless legs.", false)]
    [InlineData("CON002", "It is not known whether magnesium relieves restless legs.", true)]
    [InlineData("CON002", "That magnesium is effective has not been shown.", true)]
    [InlineData("CON002", "In one trial the score fell by 3 points; too little to say whether it helps.", true)]
    [InlineData("CON001", "Iron relieves restless legs.", false)]
    [InlineData("CON001", "Iron probably relieves restless legs, and certainly does so into a vein.", false)]
    [InlineData("CON001", "Iron probably relieves restless legs.", true)]
    [InlineData("CON001", "Iron may relieve restless legs.", true)]
    public async Task Summary_is_held_to_what_finding_and_certainty_allow(string conclusion, string summary, bool isAllowed)
    {
        await using var copy = new KnowledgeCopy();
        copy.Edit("conclusions", conclusion, c => c["summary"] = summary);
        var faults = Curated.Check(copy.Path);
        Assert.Equal(isAllowed ? [] : ["summary-stronger-than-phrase"], faults.Select(f => f.Check));
    }
}
