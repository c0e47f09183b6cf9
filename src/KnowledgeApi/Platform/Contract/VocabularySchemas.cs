using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>
/// Makes each closed vocabulary one named schema, so that generated clients get one readable type for it (Certainty, Verdict, Predicate) instead
/// of one for each property and parameter that uses it.
/// </summary>
internal static class VocabularySchemas
{
    /// <summary>Returns a reference to the vocabulary's schema; adds the schema if it is missing.</summary>
    public static OpenApiSchemaReference ReferenceTo(string vocabulary, SchemaRepository schemas) =>
        Closed(NameOf(vocabulary), DescriptionOf(Vocabulary.Get(vocabulary)), Vocabulary.Get(vocabulary).Codes, schemas);

    /// <summary>Returns a reference to a named closed set of strings; adds its schema if it is missing.</summary>
    public static OpenApiSchemaReference Closed(string name, string description, IReadOnlyList<string> codes, SchemaRepository schemas)
    {
        if (!schemas.Schemas.ContainsKey(name))
        {
            schemas.AddDefinition(name, new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = description,
                Enum = [.. codes.Select(c => (JsonNode)c)],
                Extensions = new Dictionary<string, IOpenApiExtension>
                {
                    ["x-enum-varnames"] = new JsonNodeExtension(new JsonArray([.. codes.Select(c => (JsonNode)MemberNameOf(c))])),
                },
            });
        }
        return new OpenApiSchemaReference(name);
    }

    /// <summary>Schema name of a vocabulary: `study-designs` becomes StudyDesign, `hop-statuses` HopStatus, `bases` Basis.</summary>
    public static string NameOf(string vocabulary)
    {
        var words = vocabulary.Split('-');
        words[^1] = SingularOf(words[^1]);
        return string.Concat(words.Select(Capitalised));
    }

    private static string SingularOf(string word) => word switch
    {
        "bases" => "basis",
        "sexes" => "sex",
        "favours" => "favours",
        _ when word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("uses", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    /// <summary>Member name of a code: `very-low` becomes VeryLow; the descending order `-year` becomes YearDescending.</summary>
    private static string MemberNameOf(string code)
    {
        var name = string.Concat(code.Split('-', '.', ':', '/', '%', ' ').Select(Capitalised)).Replace("µ", "Micro", StringComparison.Ordinal);
        name = char.IsDigit(name[0]) ? "N" + name : name;
        return code.StartsWith('-') ? name + "Descending" : name;
    }

    private static string DescriptionOf(Vocabulary vocabulary) =>
        $"{vocabulary.Definition}\n\n{string.Join('\n', vocabulary.Terms.Select(t => $"- [`{t.Code}`]({VocabularyPages.AddressOf(vocabulary.Id, t.Code)}): {t.Definition}"))}\n\nPublished at `/v1/vocabularies/{vocabulary.Id}`.";

    private static string Capitalised(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
