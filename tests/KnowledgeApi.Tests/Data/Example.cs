using KnowledgeApi.Benchmarks.Generating;

namespace KnowledgeApi.Tests.Data;

/// <summary>A value of a parameter as callers give it; hubs, because they are the hard case.</summary>
internal sealed record Example(string Type, string Literal)
{
    public static Example Of(string parameter, string collection) => parameter switch
    {
        "At" => new("int", "3"),
        "Take" => new("int", "51"),
        "Collection" => Text(collection),
        "Id" => Text(IdIn(collection)),
        "Ids" => Texts(IdIn(collection)),
        "AfterId" => Text(IdIn(collection)),
        "AfterKey" => Text("3"),
        "Search" => Text("magnesium:* & placebo:*"),
        "MinYear" or "MaxYear" => new("int", "2020"),
        "MinParticipants" => new("int", "500"),
        "Reviewed" => new("boolean", "true"),
        "Nutrient" => Texts(World.NutrientId(0)),
        "Condition" or "Parent" => Texts(World.ConditionId(0)),
        "Concept" or "Through" => Texts(World.ConceptId(0)),
        "Source" => Texts(World.SourceId(0)),
        "Study" => Texts(World.StudyId(0)),
        "Claim" => Texts(World.ClaimId(0)),
        _ => Texts("rare-code"),
    };

    private static Example Text(string value) => new("text", $"'{value}'");

    private static Example Texts(string value) => new("text[]", $"'{{{value}}}'");

    private static string IdIn(string collection) => collection switch
    {
        "nutrients" => World.NutrientId(7),
        "conditions" => World.ConditionId(7),
        "concepts" => World.ConceptId(7),
        "sources" => World.SourceId(7),
        "studies" => World.StudyId(7),
        "claims" => World.ClaimId(7),
        _ => "none",
    };
}
