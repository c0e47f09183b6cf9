using KnowledgeApi.Collections;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>The frozen base is within the rules that real knowledge is under.</summary>
public sealed class BaseTests
{
    [Fact]
    public void Base_is_beside_the_tests() => Assert.Equal(Path.Combine(AppContext.BaseDirectory, "Base"), Curated.Folder);

    [Fact]
    public void Base_has_no_faults() => Assert.Empty(Curated.Check());

    /// <summary>A base in which a collection is empty tests nothing of it.</summary>
    [Fact]
    public void Base_has_entries_of_every_collection() => Assert.All(Catalogue.Names, collection => Assert.NotEmpty(Curated.Read().Of(collection)));
}
