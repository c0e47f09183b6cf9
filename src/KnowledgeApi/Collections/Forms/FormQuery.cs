using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Forms;

/// <summary>Query parameters for listing forms.</summary>
public sealed record FormQuery : ListQuery
{
    /// <summary>Return only forms of these nutrients.</summary>
    /// <example>magnesium</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only forms that claims refer to by these concepts.</summary>
    /// <example>magnesium-oxide</example>
    public ValueList? Concept { get; init; }

    /// <summary>Return only forms whose elemental fraction refers to these elements, by symbol.</summary>
    /// <example>Mg</example>
    public ValueList? Element { get; init; }

    /// <summary>Return only forms whose elemental fraction is known (`true`), or only forms for which none is given (`false`).</summary>
    public bool? HasElementalFraction { get; init; }

    /// <summary>Return only forms that have factors for converting amounts to activity units (`true`), or only forms without any (`false`).</summary>
    public bool? HasActivity { get; init; }

    /// <summary>Return only forms that are made in these ways.</summary>
    [Vocabulary("origins")]
    public ValueList? Origin { get; init; }

    /// <summary>Return only forms whose record was checked to these levels.</summary>
    [Vocabulary("verification")]
    public ValueList? Verification { get; init; }

    internal sealed class Validator() : ListQueryValidator<FormQuery>(FormCollection.Definition.Listing);
}
