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
    /// <summary>The sex whose values apply.</summary>
    /// <example>female</example>
    [Vocabulary("sexes")]
    public required string Sex { get; init; }

    /// <summary>Age in full years. Give this or `ageMonths`.</summary>
    /// <example>34</example>
    public int? AgeYears { get; init; }

    /// <summary>Age in full months, for children.</summary>
    public int? AgeMonths { get; init; }

    /// <summary>True in pregnancy.</summary>
    /// <example>false</example>
    public bool? Pregnant { get; init; }

    /// <summary>True while breast-feeding.</summary>
    /// <example>false</example>
    public bool? Lactating { get; init; }

    internal const int OldestYears = 120;

    /// <summary>Whom the doses of the knowledge base are checked for; the limits of adults do not differ by sex.</summary>
    internal static readonly DosePerson Adult = new() { Sex = "female", AgeYears = AdultAge.CheckedYears };

    internal int Months => AgeMonths ?? AgeYears!.Value * 12;

    /// <summary>True where a value is for people like this one.</summary>
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
