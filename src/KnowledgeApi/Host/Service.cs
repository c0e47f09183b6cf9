using FluentValidation;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Interactions;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Collections.Vocabularies;
using KnowledgeApi.Host.Development;
using KnowledgeApi.Host.Entry;
using KnowledgeApi.Operations.Annotations;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Operations.Conversions;
using KnowledgeApi.Operations.DoseChecks;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.LinkedData;
using KnowledgeApi.Operations.Paths;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Operations.Suggestions;
using KnowledgeApi.Platform.Caching;
using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Database;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Versioning;
using Microsoft.AspNetCore.ResponseCompression;

namespace KnowledgeApi.Host;

/// <summary>Puts the serving process together: services, middleware, one line a resource.</summary>
internal static class Service
{
    public static WebApplication Build(string[] options)
    {
        var builder = WebApplication.CreateBuilder(options);
        DataSources.ConfigureMapping();
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
            c.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. KnownFormats.MediaTypes, .. CitationFormat.All.Select(f => f.MediaType)];
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
