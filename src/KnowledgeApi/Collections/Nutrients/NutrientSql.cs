namespace KnowledgeApi.Collections.Nutrients;

internal static class NutrientSql
{
    public const string Publish = """
        insert into nutrient (id, since, name, synonyms, kind, forms, molar_mass, charge)
        select o.id, @Ordinal, e.name, e.synonyms, e.kind, coalesce(e.forms, '[]'), e."molarMass", e.charge
        from opened o, jsonb_to_record(o.entry) as e(name text, synonyms text[], kind text, forms jsonb, "molarMass" numeric, charge int)
        where o.collection = 'nutrients'
        """;
}
