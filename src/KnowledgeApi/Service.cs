using FluentValidation;
using KnowledgeApi.Annotations;
using KnowledgeApi.Citations;
using KnowledgeApi.Claims;
using KnowledgeApi.Concepts;
using KnowledgeApi.Conclusions;
using KnowledgeApi.Conditions;
using KnowledgeApi.Contract;
using KnowledgeApi.Conversions;
using KnowledgeApi.Data;
using KnowledgeApi.Disagreements;
using KnowledgeApi.Dosages;
using KnowledgeApi.DoseChecks;
using KnowledgeApi.Downloads;
using KnowledgeApi.Evidence;
using KnowledgeApi.Health;
using KnowledgeApi.Http;
using KnowledgeApi.Http.Caching;
using KnowledgeApi.Http.Formats;
using KnowledgeApi.Interactions;
using KnowledgeApi.LinkedData;
using KnowledgeApi.Mechanisms;
using KnowledgeApi.Nutrients;
using KnowledgeApi.Outcomes;
using KnowledgeApi.Paths;
using KnowledgeApi.ReferenceIntakes;
using KnowledgeApi.Releases;
using KnowledgeApi.Resolution;
using KnowledgeApi.Search;
using KnowledgeApi.Sources;
using KnowledgeApi.Start;
using KnowledgeApi.Studies;
using KnowledgeApi.Suggestions;
using KnowledgeApi.Vocabularies;
using Microsoft.AspNetCore.ResponseCompression;

namespace KnowledgeApi;

/// <summary>Puts the serving process together: services, middleware, one line a resource.</summary>
internal static class Service
{
    public static WebApplication Build(string[] options)
    {
        var builder = WebApplication.CreateBuilder(options);
        Database.ConfigureMapping();
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : Parameter.NameOf(member.Name);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Past our own limit a body is still taken in, so that its sender hears the answer; past this the connection is cut.
            kestrel.Limits.MaxRequestBodySize = 2 * Body.LargestBytes;
            kestrel.Limits.MaxRequestLineSize = 4 * TextRules.MaximumAddress;
        });
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddReadingDatabase(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<DownloadStore>().AddSingleton<ContractSchemas>();
        builder.Services.AddSingleton<PublishedReleases>().AddHostedService<ReleaseWatch>().AddSingleton<KnowledgeReader>().AddHttpContextAccessor();
        builder.Services.AddSingleton<Finder>().AddSingleton<Resolver>().AddSingleton<NamesInUse>();
        builder.Services.AddValidatorsFromAssemblyContaining<KnowledgeReader>(ServiceLifetime.Singleton,
            v => v.InterfaceType.GenericTypeArguments[0] is { } asked && (asked.IsAssignableTo(typeof(ReleaseQuery)) || asked.IsAssignableTo(typeof(IQuestion))), includeInternalTypes: true);
        builder.Services.AddSingleton<Inclusion>().AddSingleton<EvidenceReader>().AddSingleton<PathSearch>().AddSingleton<PathReader>();
        builder.Services.AddProblems();
        AnswerCaching.AddAnswerCaching(builder.Services, builder.Configuration);
        Admission.AddAdmission(builder.Services, builder.Configuration);
        builder.Services.AddContract();
        builder.Services.AddResponseCompression(c =>
        {
            c.EnableForHttps = true;
            c.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. KnownFormats.MediaTypes];
        });
        builder.Services.AddCors(c => c.AddDefaultPolicy(p => p.AllowAnyOrigin().WithMethods("GET", "HEAD", "POST").AllowAnyHeader()
            .WithExposedHeaders("ETag", "Link", "Knowledge-Release", "Knowledge-Contract", Bibliography.Header, "Deprecation", "Sunset", "Retry-After", "Repr-Digest",
                "Accept-Ranges", "Content-Range", "Content-Disposition")));
        var app = builder.Build();
        Compose(app);
        return app;
    }

    private static void Compose(WebApplication app)
    {
        app.UseCors();
        AnswerCaching.UseAnswersToSameWords(app);
        app.UseRouting();
        app.UseHeadRequests();
        app.UseContractHeaders();
        app.UseProblems();
        app.UseTextRules();
        app.UseCanonicalQuery();
        AnswerCaching.UseAnswerCaching(app);
        // What is kept is answered above this line, at the cost of looking it up.
        app.UseRequestTimeouts();
        app.Use(Admission.KeepWhatHasBegun);
        app.UseQueryForm();
        app.UseRateLimiter();
        app.UseResponseCompression();
        app.UseRepresentation();
        app.MapContract();
        app.MapHealth();
        var v1 = app.MapGroup("/v1").AddEndpointFilterFactory(RequestRules.Factory);
        v1.MapStart();
        v1.MapCite();
        v1.MapContext();
        v1.MapNutrients();
        v1.MapConditions();
        v1.MapConcepts();
        v1.MapSources();
        v1.MapStudies();
        v1.MapClaims();
        v1.MapMechanisms();
        v1.MapDosages();
        v1.MapEvidence();
        v1.MapConclusions();
        v1.MapOutcomes();
        v1.MapInteractions();
        v1.MapDisagreements();
        v1.MapPaths();
        v1.MapReferenceIntakes();
        v1.MapConversions();
        v1.MapDoseChecks();
        v1.MapReleases();
        v1.MapChanges();
        v1.MapDownloads();
        v1.MapFeed();
        v1.MapVocabularies();
        v1.MapSearch();
        v1.MapResolution();
        v1.MapSuggestions();
        v1.MapAnnotations();
    }
}
