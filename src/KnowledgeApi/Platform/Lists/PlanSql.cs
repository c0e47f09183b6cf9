namespace KnowledgeApi.Platform.Lists;

internal static class PlanSql
{
    /// <summary>For this transaction: what is cheapest depends on how common the words or values are, which only a plan for them knows.</summary>
    public const string ForTheseValues = "select set_config('plan_cache_mode', 'force_custom_plan', true)";
}
