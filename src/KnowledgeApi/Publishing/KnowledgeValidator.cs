using FluentValidation;
using FluentValidation.Results;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>Validates the curated files: everything that must hold before they can become a release.</summary>
internal sealed class KnowledgeValidator(KnowledgeTree tree, PublishingPlan plan)
{
    private readonly Dictionary<Type, IValidator> _rules = plan.Kinds.Where(k => k.Rules is not null).ToDictionary(k => k.Entry, k => k.Rules!(tree));

    /// <summary>Returns all faults of form; if there are none, the faults found by the gate, which checks the content as a whole.</summary>
    public IReadOnlyList<Fault> Check() => FaultsOfForm() is { Count: > 0 } faults ? faults : [.. plan.Gate(tree)];

    private bool Resolves(EntryLink link) => tree.CollectionOf(link.Collections, link.Target) is not null;

    private List<Fault> FaultsOfForm() =>
        [.. tree.Faults, .. tree.Withdrawals.Check(tree), .. tree.Entries.SelectMany(FaultsOf).OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Id, StringComparer.Ordinal), .. SharedIds(), .. FormerIds()];

    private IEnumerable<Fault> FaultsOf(FiledEntry filed)
    {
        var entry = filed.Entry;
        Fault At(string field, string remedy) => new(filed.File, entry.Id, field, remedy);
        if (!ItemId.IsValid(entry.Id))
            yield return At("id", "Letters, digits, dots and hyphens only, at most 80, beginning with a letter or digit.");
        if (ItemId.IsEatenBySpreadsheets(entry.Id))
            yield return At("id", "A spreadsheet reads it as a number or a date, and changes it. Use words that say what it is; the id it had goes into formerIds.");
        // A part is told its faults where it is written: the entry that holds it is checked with all its members.
        foreach (var (field, remedy) in filed.IsPart ? [] : EntryShape.Faults(entry, tree.Codes))
            yield return At(field, remedy);
        foreach (var link in filed.IsPart ? [] : entry.References().Where(l => !Resolves(l)))
            yield return At(link.Role, $"'{link.Target}' is not in {string.Join(" or ", link.Collections)}. Add it there, or correct the id.");
        if (_rules.TryGetValue(entry.GetType(), out var rules))
        {
            foreach (var failure in rules.Validate(new ValidationContext<Entry>(entry)).Errors)
                yield return At(FieldOf(failure), failure.ErrorMessage);
        }
    }

    /// <summary>Finds ids shared by nutrients, conditions and concepts: a claim refers to these by id alone.</summary>
    private IEnumerable<Fault> SharedIds() =>
        from entry in tree.Entries
        where tree.Things.Contains(entry.Collection)
        group entry by entry.Entry.Id into same
        where same.Count() > 1
        select new Fault(same.Last().File, same.Key, "id", "Nutrients, conditions and concepts share their ids. Rename one.");

    /// <summary>A former id leads to one item: it is no id that something has, and nothing else had it.</summary>
    private IEnumerable<Fault> FormerIds()
    {
        var owners = tree.Entries.SelectMany(e => e.Entry.HadIds(), (e, former) => (e.Collection, Former: former)).ToLookup(f => f);
        foreach (var (filed, former) in tree.Entries.SelectMany(e => e.Entry.HadIds(), (e, former) => (e, former)))
        {
            Fault At(string remedy) => new(filed.File, filed.Entry.Id, "formerIds", remedy);
            if (!ItemId.IsValid(former))
                yield return At($"'{former}': letters, digits, dots and hyphens only, at most 80, beginning with a letter or digit.");
            if (tree.Find<Entry>(filed.Collection, former) is not null)
                yield return At($"'{former}' is the id of an entry. An id is given up for good: leave it out, or take that entry out.");
            if (owners[(filed.Collection, former)].Count() > 1)
                yield return At($"'{former}' is said to be a former id twice. It leads to one entry.");
        }
    }

    /// <summary>The member as the file writes it, such as assessment.certainty.</summary>
    private static string FieldOf(ValidationFailure failure) =>
        string.Join('.', failure.PropertyName.Split('.').Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
}

/// <summary>The rules of one kind of entry; they may use the whole tree.</summary>
internal abstract class EntryRules<T>(KnowledgeTree tree) : AbstractValidator<T>, IValidator where T : Entry
{
    protected KnowledgeTree Tree { get; } = tree;

    bool IValidator.CanValidateInstancesOfType(Type type) => typeof(Entry).IsAssignableFrom(type);

    ValidationResult IValidator.Validate(IValidationContext context) => Validate((T)context.InstanceToValidate);
}
