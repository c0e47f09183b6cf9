using KnowledgeApi.LargeBase;

namespace KnowledgeApi.Plans.Tests;

/// <summary>A value of a parameter as callers give it; common ones, but no hub that holds a tenth of a table of this size.</summary>
internal sealed record Example(string Type, string Literal)
{
    public static Example Of(string parameter, string collection) => parameter switch
    {
        "At" => new("int", "3"),
        "Take" => new("int", "51"),
        "Collection" => Text(collection),
        "Collections" => Texts("nutrients", "conditions", "claims"),
        "AboutCollection" => Text("conditions"),
        "AboutId" => Text(World.ConditionId(60)),
        "Below" => new("boolean", "true"),
        "Fan" or "Chains" => new("int", "50"),
        "LeastCertain" => new("int", "3"),
        "Stance" => Text("for"),
        "Evidence" => Texts($"{World.NutrientId(30)}.{World.ConditionId(60)}.treats"),
        "Relation" => Texts("treats", "prevents"),
        "Population" => Texts("pregnant"),
        "Frontier" or "Subjects" or "Objects" => Texts(World.NutrientId(30), World.ConceptId(30)),
        "Nutrients" => Texts(World.NutrientId(30), World.NutrientId(31)),
        "Conditions" => Texts(World.ConditionId(60), World.ConditionId(61)),
        "Products" => Texts(World.ConceptId(30)),
        "Texts" or "Keys" => Texts("magnesum", "restles legs"),
        "Whole" or "Wanted" or "Key" => Text("magnesium placebo"),
        "Head" => Text("magnesium"),
        "Beginning" => Text("plac:*"),
        "Id" => Text(IdIn(collection)),
        "Ids" => Texts(IdIn(collection)),
        "AfterId" => Text(IdIn(collection)),
        "AfterKey" => Text("3"),
        // The few thousand narrow rows of a small list are rightly read where its words are common.
        "Search" => Text(collection is "claims" or "evidence-lines" or "evidence" ? "magnesium:* & placebo:*" : "quetiapine:* & placebo:*"),
        "Earlier" => new("int", "1"),
        "Since" => Text("2026.1"),
        "Moment" => new("timestamptz", "'2026-01-01'"),
        "AgeYears" => new("int", "40"),
        "Pregnant" or "Lactating" or "Current" or "HasElementalFraction" or "HasActivity" => new("boolean", "true"),
        "MinYear" or "MaxYear" => new("int", "2020"),
        "MinParticipants" => new("int", "500"),
        "Reviewed" => new("boolean", "true"),
        "Nutrient" => Texts(World.NutrientId(30)),
        "Condition" or "Parent" => Texts(World.ConditionId(60)),
        "Concept" or "Through" => Texts(World.ConceptId(30)),
        "Source" => Texts(World.SourceId(30)),
        "Study" => Texts(World.StudyId(30)),
        "Claim" => Texts(World.ClaimId(0)),
        _ => Texts("rare-code"),
    };

    private static Example Text(string value) => new("text", $"'{value}'");

    private static Example Texts(params string[] values) => new("text[]", $"array['{string.Join("','", values)}']");

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
