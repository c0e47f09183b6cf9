using FluentValidation;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>Curation rules for nutrients.</summary>
internal sealed class NutrientRules : EntryRules<NutrientEntry>
{
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["cas"] = @"^CAS:[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$",
        ["unii"] = "^UNII:[A-Z0-9]{10}$",
        ["chebi"] = "^CHEBI:[0-9]{1,7}$",
        ["pubchem"] = "^PUBCHEM:[0-9]{1,9}$",
        ["mesh"] = "^MESH:[CD][0-9]{6,9}$",
        ["drugbank"] = "^DRUGBANK:DB[0-9]{5}$",
    };

    public NutrientRules(KnowledgeTree tree) : base(tree)
    {
        RuleForEach(n => n.Identifiers).Must(IsWellFormed).WithMessage((_, i) => $"'{i.Value}' is not an identifier of {i.Scheme}.");
        RuleForEach(n => n.Forms).Must(f => f.Identifiers?.All(IsWellFormed) is not false).WithMessage((_, f) => $"{f.Id}: an identifier is not of its scheme.");
        RuleForEach(n => n.Forms).Must(f => f.ElementalFraction is null or (> 0 and <= 1) && f.ElementalFraction is null == f.Element is null)
            .WithMessage((_, f) => $"{f.Id}: the fraction lies between 0 and 1 and names its element.");
    }

    private static bool IsWellFormed(Identifier identifier) =>
        Forms.TryGetValue(identifier.Scheme, out var form) && System.Text.RegularExpressions.Regex.IsMatch(identifier.Value, form);
}
