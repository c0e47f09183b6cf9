using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Filters for rows of evidence, the same wherever such rows are listed.</summary>
public abstract record EvidenceFilters : PagedQuery
{
    /// <summary>Only rows of these relations. If absent, the evidence on one condition or nutrient shows what helps, that is `treats`, `prevents` and `corrects`; the other relations are counted separately.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public ValueList? Relation { get; init; }

    /// <summary>Only rows of these groups.</summary>
    /// <example>shown-to-help,might-help</example>
    [Vocabulary("evidence-groups")]
    public ValueList? Group { get; init; }

    /// <summary>Only rows with these findings.</summary>
    [Vocabulary("evidence-findings")]
    public ValueList? Finding { get; init; }

    /// <summary>Only rows of at least this certainty. `not-rated` excludes none.</summary>
    /// <example>low</example>
    [Vocabulary("certainties")]
    public string? MinCertainty { get; init; }

    /// <summary>
    /// Only rows for people with all of these properties: codes of `/v1/vocabularies/population-terms`, or ids of conditions or concepts that the
    /// people have. Rows that exclude such people are left out; `populationMatch` says whether a row names such people or does not mention them.
    /// </summary>
    /// <example>pregnant</example>
    public ValueList? Population { get; init; }

    /// <summary>Only rows of these forms of a nutrient, by id.</summary>
    /// <example>magnesium-oxide</example>
    public ValueList? Form { get; init; }

    /// <summary>Only rows of these routes of administration.</summary>
    [Vocabulary("routes")]
    public ValueList? Route { get; init; }

    /// <summary>`true`: only rows that a qualified person has reviewed. `false`: only rows that have not been reviewed.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>Only rows on these kinds of substance. If absent, and where no nutrient or claim is named, drugs are shown only where they must not be used.</summary>
    [Vocabulary("substance-kinds")]
    public ValueList? SubstanceKind { get; init; }

    /// <summary>How much of each row to return: the whole row, or only what a table shows.</summary>
    /// <example>summary</example>
    [Vocabulary("evidence-views")]
    public string? View { get; init; }

    /// <summary>The optional parts of a row to return; the other members are always there. If absent, all parts, or those of `view`.</summary>
    /// <example>effect,doses</example>
    [Vocabulary("evidence-fields")]
    public ValueList? Fields { get; init; }

    internal int LeastCertain => MinCertainty is null ? 0 : Vocabulary.Get("certainties").RankOf(MinCertainty) + 1;
}

/// <summary>Parameters of the list of all rows of evidence.</summary>
public sealed record EvidenceQuery : EvidenceFilters
{
    /// <summary>Only the rows with these ids: up to 100, separated by commas. Ids that do not exist in the release are left out.</summary>
    [FromQuery(Name = "id")]
    public ValueList? Ids { get; init; }

    /// <summary>Only rows on these nutrients, by id: one for an answer, several for a comparison.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only rows on these conditions, by id.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>With `condition`: also rows on narrower conditions, grouped by condition. Each condition keeps its own rows and numbers.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Only rows that these claims stand behind.</summary>
    /// <example>CLM0260</example>
    public ValueList? Claim { get; init; }

    internal override ValueList? Batch => Ids;

    internal sealed class Validator : ListQueryValidator<EvidenceQuery>
    {
        public Validator() : base(EvidenceList.Rows)
        {
            EvidenceRules.Add(this);
            RuleFor(q => q.IncludeDescendants).Null().When(q => q.Condition is null).WithMessage("needs condition");
        }
    }
}

/// <summary>Parameters of the evidence on one condition.</summary>
public sealed record ConditionEvidenceQuery : EvidenceFilters
{
    /// <summary>Also rows on narrower conditions, such as nocturnal leg cramps under muscle cramps, grouped by condition. Each condition keeps its own rows and numbers.</summary>
    public bool? IncludeDescendants { get; init; }

    internal sealed class Validator : ListQueryValidator<ConditionEvidenceQuery>
    {
        public Validator() : base(EvidenceList.Rows) => EvidenceRules.Add(this);
    }
}

/// <summary>Parameters of the evidence on one nutrient.</summary>
public sealed record NutrientEvidenceQuery : EvidenceFilters
{
    internal sealed class Validator : ListQueryValidator<NutrientEvidenceQuery>
    {
        public Validator() : base(EvidenceList.Rows) => EvidenceRules.Add(this);
    }
}

/// <summary>Parameters of one row of evidence.</summary>
public sealed record EvidenceItemQuery : ReleaseQuery
{
    /// <summary>How much of the row to return: the whole row, or only what a table shows.</summary>
    [Vocabulary("evidence-views")]
    public string? View { get; init; }

    /// <summary>The optional parts of the row to return; the other members are always there. If absent, all parts, or those of `view`.</summary>
    /// <example>effect,doses</example>
    [Vocabulary("evidence-fields")]
    public ValueList? Fields { get; init; }

    internal sealed class Validator : ReleaseQueryValidator<EvidenceItemQuery>
    {
        public Validator() => RuleFor(q => q.View).IsOf("evidence-views").When(q => q.View is not null);
    }
}

internal static class EvidenceRules
{
    public static void Add<T>(AbstractValidator<T> rules) where T : EvidenceFilters
    {
        rules.RuleFor(q => q.MinCertainty).IsOf("certainties").When(q => q.MinCertainty is not null);
        rules.RuleFor(q => q.View).IsOf("evidence-views").When(q => q.View is not null);
    }
}
