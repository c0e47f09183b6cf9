namespace KnowledgeApi.Collections.Nutrients;

internal static class NutrientSql
{
    public const string Publish = """
        insert into nutrient (id, since, name, synonyms, kind, identifiers, forms, molar_mass, charge, note, conversion_note, identifier_sources, in_sentence)
        select o.id, @Ordinal, e.name, e.synonyms, e.kind, coalesce(e.identifiers, '[]'), coalesce(e.forms, '[]'), e."molarMass", e.charge, e.note, e."conversionNote", e."identifierSources", e."inSentence"
        from opened o,
             jsonb_to_record(o.entry) as e(name text, synonyms text[], kind text, identifiers jsonb, forms jsonb, "molarMass" numeric, charge int, note text,
                                           "conversionNote" text, "identifierSources" text, "inSentence" text)
        where o.collection = 'nutrients'
        """;
}
