using KnowledgeApi.LargeBase;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>The evidence on a condition: the condition, its rows on what helps, what stands apart from them, and the narrower conditions, each one round trip.</summary>
internal static class EvidenceQuestions
{
    private const int Different = 40;

    /// <summary>Conditions of all sizes, the largest among them.</summary>
    public static Questions Of(int claims)
    {
        var dice = new Dice("evidence asked for", claims);
        var all = new Scale(claims, Questions.Releases).Conditions;
        var conditions = Enumerable.Range(0, Different).Select(n => n < Different / 4 ? n : dice.Below(all)).Distinct().ToArray();
        return new("evidence on a condition", [.. conditions.Select(c => $"/v1/conditions/{World.ConditionId(c)}/evidence")], [.. conditions.Select(Script)]);
    }

    /// <summary>The number of the condition is a parameter, so that PostgreSQL plans for it as often as it does for the service.</summary>
    private static string Script(int condition)
    {
        const string id = "('condition-' || lpad((:n)::text, 5, '0'))";
        var relations = $"(array[{HelpingRelations.InSql}]::text[])";
        var query = new EvidenceQuery { Condition = new ValueList([World.ConditionId(condition)]), Relation = new ValueList(HelpingRelations.Codes) };
        var rows = EvidenceList.Rows.Statement(query, cursor: null);
        if (EvidenceList.Rows.NeedsCustomPlan(query))
            rows = $"{PlanSql.ForTheseValues};\n{rows}";
        return string.Join('\n',
            Questions.Script($"\\set n {condition}", EvidenceSql.About, ("AboutCollection", "'conditions'"), ("AboutId", id)),
            Questions.Script("", rows, ("Collection", "'evidence'"), ("Condition", $"(array[{id}])"), ("Relation", relations), ("Population", "null"), ("Take", $"{ListQuery.DefaultLimit + 1}")));
    }
}
