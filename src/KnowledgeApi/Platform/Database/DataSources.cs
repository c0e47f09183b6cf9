using Dapper;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Interactions;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.DoseChecks;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Npgsql;

namespace KnowledgeApi.Platform.Database;

/// <summary>How the program speaks to PostgreSQL.</summary>
internal static class DataSources
{
    /// <summary>One connection watches the releases, one is for what a question asks beside its answer.</summary>
    private const int Spare = 2;

    /// <summary>The pool of the serving process. Sessions are never changed, so they need no reset between requests.</summary>
    public static NpgsqlDataSource Reading(string connectionString, int connections)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "knowledge-api",
            Timezone = "UTC",
            NoResetOnClose = true,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            Timeout = 2,
            CommandTimeout = 10,
            MinPoolSize = Spare,
            MaxPoolSize = connections + Spare,
            Options = "-c default_transaction_read_only=on -c statement_timeout=10s",
        };
        return NpgsqlDataSource.Create(settings);
    }

    /// <summary>Teaches Dapper the names and the nested values of our rows; once a process.</summary>
    public static void ConfigureMapping()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new CommaListHandler());
        JsonValue.Map<Identifier[]>();
        JsonValue.Map<NutrientForm[]>();
        JsonValue.Map<ConditionCode[]>();
        JsonValue.Map<CommercialInterest>();
        JsonValue.Map<DocumentText>();
        JsonValue.Map<Passage>();
        JsonValue.Map<Correction[]>();
        JsonValue.Map<Author[]>();
        JsonValue.Map<Arm[]>();
        JsonValue.Map<RiskOfBias>();
        JsonValue.Map<SeedPassage[]>();
        JsonValue.Map<StudyResult>();
        JsonValue.Map<Assessment>();
        JsonValue.Map<Reference[]>();
        JsonValue.Map<Frequency>();
        JsonValue.Map<NormalisedDose[]>();
        JsonValue.Map<LifeStage>();
        JsonValue.Map<ClaimEdge[]>();
        JsonValue.Map<Reference>();
        JsonValue.Map<NormalisedIntake>();
        JsonValue.Map<Term[]>();
        JsonValue.Map<CollectionCount[]>();
        JsonValue.Map<Applicability>();
        JsonValue.Map<ReviewReason[]>();
        JsonValue.Map<Population>();
        JsonValue.Map<ConclusionAssessment>();
        JsonValue.Map<Safety>();
        JsonValue.Map<ClaimInteraction>();
        JsonValue.Map<Recommendation>();
        JsonValue.Map<Separation>();
        JsonValue.Map<DoseThreshold>();
        JsonValue.Map<Scale>();
        JsonValue.Map<MinimalImportantDifference>();
        JsonValue.Map<EvidenceRow>();
    }
}
