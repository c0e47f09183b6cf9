using System.Text.Json;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Holds the answer to a generated question against the document, and against what the question is.</summary>
internal sealed class Judge(JsonElement contract)
{
    private readonly ContractTruth _truth = new(contract);

    public IEnumerable<string> Faults(Question question, GivenAnswer answer)
    {
        var faults = _truth.Faults(question.Method, question.Target.Split('?')[0], answer).ToList();
        if (!question.Operation.Statuses.Contains(answer.Status))
            faults.Add($"the status {answer.Status} is not documented");
        if (answer.Status >= 500)
            faults.Add("the service failed");
        if (question.Wrong is { } wrong)
            faults.AddRange(FaultsOfRefusal(question, wrong, answer));
        else if (!(answer.Status == 200 || (answer.Status == 404 && question.NamesUnknown) || (answer.Status == 422 && question.Body is not null) || IsTooLong(question, answer)))
            faults.Add($"a valid question is answered {answer.Status}");
        return faults.Select(fault => $"{question}\n    {answer.Status} {Beginning(answer.Body)}\n    {fault}");
    }

    private static IEnumerable<string> FaultsOfRefusal(Question question, Wrong wrong, GivenAnswer answer)
    {
        if (!wrong.Statuses.Contains(answer.Status) && !IsTooLong(question, answer))
            yield return $"must be refused with {string.Join(" or ", wrong.Statuses)}: {wrong.What}";
        else if (answer.Status is 400 or 422 && wrong.Names is not null && !question.IsHead && !Named(answer.Body).Any(name => IsAtOrIn(name, wrong.Names)))
            yield return $"does not name '{wrong.Names}'";
    }

    /// <summary>So much an address may hold; one that is longer is refused before anything in it is looked at.</summary>
    private static bool IsTooLong(Question question, GivenAnswer answer) => answer.Status == 414 && question.Target.Length > 8192;

    /// <summary>A member, or a place within it.</summary>
    private static bool IsAtOrIn(string name, string place) => name == place || (name.StartsWith($"{place}/", StringComparison.Ordinal) && name.StartsWith('/'));

    private static List<string> Named(string body)
    {
        var problem = Answers.Parse(body);
        return problem.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateObject().Select(e => e.Name)] : [];
    }

    private static string Beginning(string body) => body.Length <= 300 ? body : body[..300] + "…";
}
