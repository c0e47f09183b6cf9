namespace KnowledgeApi.Testing.Oracle;

/// <summary>The table of groups: what a relation, a finding and a certainty come to.</summary>
internal static class OracleGroups
{
    private static readonly string[] Certainties = ["high", "moderate", "low", "very-low", "not-rated"];

    /// <summary>Null stands for what is refused.</summary>
    private static readonly Dictionary<(string Relation, string Finding), (string? Surer, string? Low, string? Least)> Table = new()
    {
        [("treats", "helps")] = ("shown-to-help", "might-help", null),
        [("prevents", "helps")] = ("shown-to-help", "might-help", null),
        [("treats", "no-worthwhile-effect")] = ("shown-not-to-help", "might-not-help", null),
        [("prevents", "no-worthwhile-effect")] = ("shown-not-to-help", "might-not-help", null),
        [("treats", "harms")] = ("do-not-use", "do-not-use", "not-known"),
        [("corrects", "helps")] = ("shown-to-help", "shown-to-help", "shown-to-help"),
        [("raises-risk", "harms")] = ("can-harm", "can-harm", "not-known"),
        [("raises-risk", "no-worthwhile-effect")] = ("no-harm-shown", "not-known", null),
        [("linked-with", "linked")] = ("linked", "linked", null),
        [("linked-with", "not-linked")] = ("not-linked", "not-linked", null),
    };

    public static string? Of(string relation, string finding, string certainty)
    {
        if (finding is "conflicting" or "not-known")
            return relation == "corrects" ? null : "not-known";
        if (!Table.TryGetValue((relation, finding), out var group))
            return null;
        return certainty switch { "high" or "moderate" => group.Surer, "low" => group.Low, _ => group.Least };
    }

    /// <summary>The place of a certainty from the surest downwards; not-rated lies outside and counts as the least.</summary>
    public static int Place(string certainty) => Array.IndexOf(Certainties, certainty);
}
