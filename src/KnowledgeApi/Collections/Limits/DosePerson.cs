using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Limits;

/// <summary>The life stage that a dose is checked for.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DosePerson
{
    /// <summary>The sex whose reference values apply.</summary>
    /// <example>female</example>
    [Vocabulary("sexes")]
    public required string Sex { get; init; }

    /// <summary>Age in completed years. Give either this or `ageMonths`.</summary>
    /// <example>34</example>
    public int? AgeYears { get; init; }

    /// <summary>Age in completed months, for children. Give either this or `ageYears`.</summary>
    public int? AgeMonths { get; init; }

    /// <summary>True if pregnant.</summary>
    /// <example>false</example>
    public bool? Pregnant { get; init; }

    /// <summary>True if breast-feeding.</summary>
    /// <example>false</example>
    public bool? Lactating { get; init; }

    internal const int OldestYears = 120;

    /// <summary>The adult for whom the dosages of the knowledge base are checked; limits for adults do not differ by sex.</summary>
    internal static readonly DosePerson Adult = new() { Sex = "female", AgeYears = AdultAge.CheckedYears };

    internal int Months => AgeMonths ?? AgeYears!.Value * 12;

    /// <summary>True where a reference value applies to this person.</summary>
    internal bool Fits(LifeStage stage) =>
        (stage.Sex is null || stage.Sex == Sex)
        && stage.AgeLowMonths <= Months && !(stage.AgeHighMonths <= Months)
        && (stage.Pregnant is not true || Pregnant is true) && (stage.Lactating is not true || Lactating is true);

    internal sealed class Validator : AbstractValidator<DosePerson>
    {
        public Validator()
        {
            RuleFor(p => p.Sex).IsCodeOf("sexes");
            RuleFor(p => p.AgeYears).NotNull().When(p => p.AgeMonths is null).WithMessage("must be given, or ageMonths");
            RuleFor(p => p.AgeYears).Null().When(p => p.AgeMonths is not null).WithMessage("give either ageYears or ageMonths");
            RuleFor(p => p.AgeYears).InclusiveBetween(0, OldestYears);
            RuleFor(p => p.AgeMonths).InclusiveBetween(0, OldestYears * 12);
            RuleFor(p => p.Pregnant).Must((p, _) => p.Sex != "male").When(p => p.Pregnant is true).WithMessage("does not go with sex male");
            RuleFor(p => p.Lactating).Must((p, _) => p.Sex != "male").When(p => p.Lactating is true).WithMessage("does not go with sex male");
            RuleFor(p => p.Lactating).Must((p, _) => p.Pregnant is not true).When(p => p.Lactating is true)
                .WithMessage("no authority gives values for pregnancy and lactation together; ask once for each");
            RuleFor(p => p.Pregnant).Must((p, _) => CanBear(p)).When(p => p.Pregnant is true).WithMessage("does not go with this age");
            RuleFor(p => p.Lactating).Must((p, _) => CanBear(p)).When(p => p.Lactating is true).WithMessage("does not go with this age");
        }

        private static bool CanBear(DosePerson person) => (person.AgeMonths ?? person.AgeYears * 12) is null or (>= 9 * 12 and <= 60 * 12);
    }
}
