using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>What a person takes, to be compared with the reference intakes.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DoseCheckRequest : IRequestBody
{
    /// <summary>The person who takes the items. Nothing of it is stored.</summary>
    public required DosePerson Person { get; init; }

    /// <summary>What is taken on one day: from 1 to 100 nutrients and products.</summary>
    public required DoseItem[] Items { get; init; }

    /// <summary>Ids of conditions, at most 20. The totals are compared with the doses that studies of these conditions gave.</summary>
    /// <example>["restless-legs-syndrome"]</example>
    public string[]? Conditions { get; init; }

    internal const int MostItems = 100;
    internal const int MostConditions = 20;

    internal sealed class Validator : AbstractValidator<DoseCheckRequest>
    {
        public Validator()
        {
            RuleFor(c => c.Person).SetValidator(new DosePerson.Validator());
            RuleFor(c => c.Items).HasItems(1, MostItems);
            RuleForEach(c => c.Items).NotNull().WithMessage("must be an object").SetValidator(new DoseItem.Validator());
            RuleFor(c => c.Conditions).HasItems(0, MostConditions);
            RuleForEach(c => c.Conditions).NotNull().WithMessage("must be an id").IsId();
        }
    }
}
