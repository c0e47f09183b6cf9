using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Tests.Operations.Releases;

/// <summary>Edits of the real knowledge that touch every collection: something is changed everywhere, and added and withdrawn where the rules leave room.</summary>
internal static class RevisedKnowledge
{
    public const string Revised = " (revised)";
    private static readonly string[] Prose = ["name", "title", "summary", "note", "reason", "definition"];

    public static (string Collection, string Id) Gone(KnowledgeCopy copy) => (CollectionNames.Dosages, copy.Unreferenced(CollectionNames.Dosages)[^1]);

    public static void Revise(KnowledgeCopy copy)
    {
        copy.Edit(CollectionNames.Nutrients, "magnesium", nutrient => nutrient["forms"]![0]!["note"] = "Revised.");
        copy.Edit(CollectionNames.Claims, "CLM0225", claim => claim["evidence"]![0]!["explanation"] = "Revised.");
        foreach (var collection in Catalogue.Kinds.Where(k => k.PartOf is null).Select(k => k.Collection))
        {
            foreach (var id in Curated.Read(copy.Path).Of(collection).Select(e => e.Entry.Id).Order(StringComparer.Ordinal).Take(5).ToArray())
                copy.Edit(collection, id, Revise);
        }
        var dosages = copy.Unreferenced(CollectionNames.Dosages);
        copy.Add(CollectionNames.Dosages, dosages[0], "DOSE-ADDED");
        copy.Withdraw(CollectionNames.Dosages, dosages[^1], "It repeated another.", dosages[0]);
        copy.Withdraw(CollectionNames.Mechanisms, copy.Unreferenced(CollectionNames.Mechanisms)[^1]);
        copy.Withdraw(CollectionNames.Claims, copy.Unreferenced(CollectionNames.Claims)[^1]);
    }

    private static void Revise(JsonObject entry)
    {
        if (Prose.FirstOrDefault(entry.ContainsKey) is { } field)
            entry[field] = (string)entry[field]! + Revised;
        else if (entry["assessment"] is JsonObject assessment)
            assessment["reason"] = (string)assessment["reason"]! + Revised;
        else
            entry["note"] = "Revised.";
    }
}
