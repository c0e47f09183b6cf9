using System.Globalization;
using FluentValidation;
using KnowledgeApi.Collections;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Releases;

/// <summary>Parameters of a comparison of two releases.</summary>
public record DiffQuery : ListQuery
{
    /// <summary>Only changes in these collections.</summary>
    /// <example>claims</example>
    [FromQuery(Name = "collection")]
    public ValueList? OfCollections { get; init; }

    /// <summary>Only changes of these kinds.</summary>
    [Vocabulary("change-kinds")]
    public ValueList? Change { get; init; }

    internal sealed class Validator() : ChangeRules<DiffQuery>(ChangeList.Diff);
}

/// <summary>Parameters of the list of changes. With `release`, the list ends with that release.</summary>
public sealed record ChangesQuery : DiffQuery
{
    /// <summary>Only what was published after this release, or on or after this date or moment: ISO 8601, in UTC unless an offset is given; a day that the calendar has.</summary>
    /// <example>2026.1</example>
    public string? Since { get; init; }

    /// <summary>The unambiguous part of ISO 8601. The parser alone would also accept 03/04/2026.</summary>
    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Time = @"T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})?";
    private const string ReleaseOrMoment = $"({ReleaseName.Form}|{Day}({Time})?)";

    internal string? SinceRelease => Since is not null && ReleaseName.IsValid(Since) ? Since : null;

    internal DateTimeOffset? SinceMoment =>
        Since is not null && SinceRelease is null && DateTimeOffset.TryParse(Since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToUniversalTime() : null;

    internal new sealed class Validator : ChangeRules<ChangesQuery>
    {
        public Validator() : base(ChangeList.Changes)
        {
            RuleFor(q => q.Since).HasForm(ReleaseOrMoment).HasLength(1, 40);
            RuleFor(q => q.Since).Must((query, _) => query.SinceRelease is not null || query.SinceMoment is not null).When(q => q.Since is not null)
                .WithMessage("must be the id of a release, such as 2026.1, or a date or moment, such as 2026-11-22");
        }
    }
}

/// <summary>Validation rules for lists of changes.</summary>
internal abstract class ChangeRules<T> : ListQueryValidator<T> where T : DiffQuery
{
    /// <summary>The closed set of collections, as the contract lists it.</summary>
    public IReadOnlyList<string> OfCollections { get; } = Catalogue.Names;

    protected ChangeRules(IListing listing) : base(listing) => RuleFor(q => q.OfCollections).Custom((list, context) =>
    {
        foreach (var unknown in list?.Values.Where(v => !Catalogue.Names.Contains(v)) ?? [])
            context.AddFailure("collection", $"'{unknown}' is not one of: {string.Join(", ", Catalogue.Names)}");
    });
}
