namespace KnowledgeApi.Operations.Releases;

internal static class ChangeSql
{
    /// <summary>Entries are fetched for changed items only, because no other change shows fields.</summary>
    public const string Columns = """
        r.id, r.collection, r.kind as change, r.label,
        (select x.id from release x where x.ordinal = r.ordinal) as release,
        (select x.published_at from release x where x.ordinal = r.ordinal) as published_at,
        case when r.kind = 'changed' then r.before::text end as before,
        case when r.kind = 'changed' then r.entry::text end as after
        """;

    public const string Between = "change_between(@Earlier, @At)";

    public const string IsSinceRelease = "r.ordinal > (select x.ordinal from release x where x.id = @Since)";

    public const string IsSinceMoment = "r.ordinal >= (select min(x.ordinal) from release x where x.published_at >= @Moment)";

    public const string Ordinal = "r.ordinal";

    public const string Collection = "r.collection";
}
