namespace KnowledgeApi.Platform.Lists;

internal static class PlanSql
{
    /// <summary>For this transaction: the cheapest plan depends on how common the words or values are, which only a custom plan takes into account.</summary>
    public const string ForTheseValues = "select set_config('plan_cache_mode', 'force_custom_plan', true)";
}
