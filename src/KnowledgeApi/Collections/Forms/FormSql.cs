namespace KnowledgeApi.Collections.Forms;

internal static class FormSql
{
    public const string Publish = """
        insert into form (id, since, nutrient, concept, name, element, has_elemental_fraction, has_activity, origin, verification)
        select o.id, @Ordinal, o.entry ->> 'nutrient', f.concept, f.name, f.element, f."elementalFraction" is not null, f.activity is not null,
               f.origin, f.verification
        from opened o,
             jsonb_to_record(o.entry -> 'form') as f(concept text, name text, element text, "elementalFraction" numeric, activity jsonb, origin text,
                                                     verification text)
        where o.collection = 'forms'
        """;
}
