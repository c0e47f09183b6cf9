using System.Text.Json;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>The curated files as they are: whole, canonical, and within the policy.</summary>
public sealed class KnowledgePolicyTests
{
    private static readonly string Folder = TestService.KnowledgeFolder;
    private static readonly KnowledgeTree Tree = Curated.Read(Folder);

    [Fact]
    public void Files_are_in_canonical_form()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_KNOWLEDGE") == "1")
            _ = CanonicalForm.Rewrite(Folder, Catalogue.Kinds).Count();
        var others = Catalogue.Kinds.Where(k => k.PartOf is null).SelectMany(k => Directory.EnumerateFiles(Path.Combine(Folder, k.Collection), "*.json", SearchOption.AllDirectories)).Where(file => !IsCanonical(file));
        Assert.True(!others.Any(), $"Not in canonical form; UPDATE_KNOWLEDGE=1 dotnet test rewrites them:\n{string.Join('\n', others)}");
    }

    [Fact]
    public void Files_have_no_faults() => Assert.Empty(Curated.Check(Tree));

    [Fact]
    public void No_evidence_is_missing_and_no_dose_is_without_a_source()
    {
        Assert.All(All<ClaimEntry>(CollectionNames.Claims), claim => Assert.NotEmpty(claim.Evidence));
        Assert.All(All<ClaimEntry>(CollectionNames.Claims), claim => Assert.NotEmpty(claim.Statements));
        Assert.All(All<DosageEntry>(CollectionNames.Dosages), dose => Assert.True(dose.Passages?.Length > 0 || dose.Studies?.Length > 0 || dose.Sources?.Length > 0, dose.Id));
    }

    [Fact]
    public void Nothing_unchecked_supports_more_than_very_low_certainty()
    {
        var studies = All<StudyEntry>(CollectionNames.Studies).ToDictionary(s => s.Id, s => s.Verification);
        foreach (var claim in All<ClaimEntry>(CollectionNames.Claims).Where(c => c.Assessment.Certainty is not ("very-low" or "not-rated")))
        {
            Assert.True(claim.Evidence.Any(e => e.Kind == "reference" || (e.Study is not null && studies[e.Study] is "verified" or "partly-verified")), claim.Id);
            Assert.True(claim.Assessment.Method != "general-knowledge", $"{claim.Id} rests on general knowledge");
        }
    }

    /// <summary>Whether a person has looked is said of each; nobody has to have.</summary>
    [Fact]
    public void Assessments_say_by_whom_and_when_they_were_made() => Assert.All(All<ClaimEntry>(CollectionNames.Claims), claim =>
    {
        Assert.Contains(claim.Assessment.AgentType, Vocabulary.Get("agent-types").Codes);
        Assert.NotEmpty(claim.Assessment.AssessedBy);
        Assert.InRange(claim.Assessment.AssessedOn, new DateOnly(2026, 1, 1), DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1));
    });

    [Fact]
    public void Unidentified_studies_are_no_invented_references() => Assert.All(
        All<StudyEntry>(CollectionNames.Studies).Where(s => s.Verification == "not-identified"),
        s => Assert.True(s is { Title: null, Authors: null, Year: null, ContainerTitle: null, Doi: null, Pmid: null, Registrations: null }, s.Id));

    [Fact]
    public void Verdict_refuted_stands_only_on_claims_of_an_effect() => Assert.All(
        All<ClaimEntry>(CollectionNames.Claims).Where(c => c.Assessment.Verdict == "refuted"), c => Assert.Equal("affirms", c.Polarity));

    [Fact]
    public void Fingerprints_are_of_the_documents()
    {
        var documents = All<SourceEntry>(CollectionNames.Sources).Where(s => s.Text is not null).ToList();
        Assert.NotEmpty(documents);
        foreach (var document in documents)
        {
            Assert.Matches("^[0-9a-f]{64}$", document.Text!.Sha256);
            Assert.All(document.Passages!, p => Assert.InRange(p.End, p.Start + 1, document.Text.Characters));
            Assert.Equal(document.Passages!.OrderBy(p => p.Start).Select(p => p.Id), document.Passages!.Select(p => p.Id));
        }
        // The documents themselves are nobody's to copy; they stand beside the repository where someone has them.
        if (DocumentTexts.Folder is { } texts)
            Assert.Empty(Fingerprints.Check(Tree, texts));
    }

    private static IEnumerable<T> All<T>(string collection) where T : Entry => Tree.Of(collection).Select(e => (T)e.Entry);

    private static bool IsCanonical(string file)
    {
        var text = File.ReadAllText(file);
        try
        {
            return KnowledgeFiles.Canonical(Catalogue.ReadFile(Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar)[0], text)) == text;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
