using System.Reflection;
using FluentValidation;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Parameters of every query about the knowledge.</summary>
public record ReleaseQuery
{
    /// <summary>Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.</summary>
    /// <example>2026.1</example>
    public string? Release { get; init; }

    /// <summary>Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.</summary>
    /// <example>json</example>
    public string? Format { get; init; }
}

/// <summary>Rules that follow from the types of a query's properties: releases, ids and closed vocabularies.</summary>
internal abstract class ReleaseQueryValidator<T> : AbstractValidator<T> where T : ReleaseQuery
{
    protected ReleaseQueryValidator()
    {
        RuleFor(q => q.Release).HasForm($"({LiveRelease.Latest}|{ReleaseName.Draft}|{ReleaseName.Form})")
            .WithMessage("must be 'latest' or the id of a release, such as 2026.1");
        foreach (var property in typeof(T).GetProperties().Where(p => p.PropertyType == typeof(ValueList)))
        {
            if (property.GetCustomAttribute<VocabularyAttribute>() is { } closed)
                RuleForCodes(property, closed);
            else if (property.Name is not (nameof(ListQuery.Ids) or nameof(ListQuery.Facets)))
                RuleForIds(property);
        }
    }

    private void RuleForCodes(PropertyInfo property, VocabularyAttribute closed)
    {
        var codes = Vocabulary.Get(closed.Id).Codes;
        RuleFor(q => (ValueList?)property.GetValue(q)).Custom((list, context) =>
        {
            if (list?.Given > ListQuery.MaximumIds)
                context.AddFailure(Parameter.NameOf(property), $"at most {ListQuery.MaximumIds} values");
            foreach (var unknown in list?.Values.Where(v => !codes.Contains(v)) ?? [])
                context.AddFailure(Parameter.NameOf(property), $"'{unknown}' is not one of: {string.Join(", ", codes)}");
        });
    }

    private void RuleForIds(PropertyInfo property) =>
        RuleFor(q => (ValueList?)property.GetValue(q)).Custom((list, context) =>
        {
            if (list?.Given > ListQuery.MaximumIds)
                context.AddFailure(Parameter.NameOf(property), $"at most {ListQuery.MaximumIds} ids");
            foreach (var odd in list?.Values.Where(v => !ItemId.IsValid(v)) ?? [])
                context.AddFailure(Parameter.NameOf(property), $"'{odd}' is not an id");
        });
}

/// <summary>The rules of a query for a single item.</summary>
internal sealed class ReleaseQueryRules : ReleaseQueryValidator<ReleaseQuery>;
