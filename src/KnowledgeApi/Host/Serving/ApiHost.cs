using FluentValidation;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Host.Development;
using KnowledgeApi.Host.Entry;
using KnowledgeApi.Operations.Annotations;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Operations.Conversions;
using KnowledgeApi.Operations.DoseChecks;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.LinkedData;
using KnowledgeApi.Operations.Manifests;
using KnowledgeApi.Operations.Names;
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
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Versioning;
using Microsoft.AspNetCore.ResponseCompression;

namespace KnowledgeApi.Host.Serving;

/// <summary>Composes the serving process: services, middleware, and one line per resource.</summary>
internal static class ApiHost
{
    public static WebApplication Build(string[] options)
    {
        var builder = WebApplication.CreateBuilder(options);
        CatalogueCheck.Run();
        ColumnMapping.Configure(typeof(ClaimEdge[]));
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : Parameter.NameOf(member.Name);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A body above our own limit is still read, so that its sender receives the answer; above this limit the connection is cut.
            kestrel.Limits.MaxRequestBodySize = 2 * BodyLimits.LargestBytes;
            kestrel.Limits.MaxRequestLineSize = 4 * RequestUrlValidation.MaximumAddress;
        });
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(new PublicAddress(builder.Configuration));
        builder.Services.AddReadingDatabase(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<DownloadStore>().AddSingleton<ContractSchemas>();
        builder.Services.AddSingleton<PublishedReleases>().AddSingleton<KnowledgeDatabase>().AddHostedService<ReleaseWatch>().AddSingleton<KnowledgeReader>().AddHttpContextAccessor();
        builder.Services.AddSingleton<ReadOperations>().AddSingleton<SearchReader>().AddSingleton<Resolver>();
        builder.Services.AddSingleton(s => new CompiledNames<SuggestIndex>(s.GetRequiredService<KnowledgeDatabase>(), names => new SuggestIndex(names)))
            .AddSingleton(s => new CompiledNames<Lexicon>(s.GetRequiredService<KnowledgeDatabase>(), names => new Lexicon(names)));
        builder.Services.AddValidatorsFromAssemblyContaining<KnowledgeReader>(ServiceLifetime.Singleton,
            v => v.InterfaceType.GenericTypeArguments[0] is { } asked && (asked.IsAssignableTo(typeof(ReleaseQuery)) || asked.IsAssignableTo(typeof(IRequestBody))), includeInternalTypes: true);
        builder.Services.AddSingleton<EvidenceReader>().AddSingleton<ManifestReader>().AddSingleton<StepReader>().AddSingleton<PathSearch>().AddSingleton<PathReader>();
        builder.Services.AddProblems();
        ResponseCachingMiddleware.AddResponseCache(builder.Services, builder.Configuration);
        RequestLimits.AddRequestLimits(builder.Services, builder.Configuration);
        builder.Services.AddContract(options => options.SchemaFilter<EntryLinkSchemas>());
        builder.Services.AddResponseCompression(c =>
        {
            c.EnableForHttps = true;
            c.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. KnownFormats.MediaTypes, .. CitationFormat.All.Select(f => f.MediaType)];
        });
        builder.Services.AddCors(c => c.AddDefaultPolicy(p => p.AllowAnyOrigin().WithMethods("GET", "HEAD", "POST").AllowAnyHeader()
            .WithExposedHeaders("ETag", "Link", "Knowledge-Release", "Knowledge-Contract", DocumentDigest.Header, Bibliography.Header, "Deprecation", "Sunset", "Retry-After", "Repr-Digest",
                "Accept-Ranges", "Content-Range", "Content-Disposition")));
        var app = builder.Build();
        Compose(app);
        return app;
    }

    private static void Compose(WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseCors();
        app.UseContentCoding();
        ResponseCachingMiddleware.UseExactMatchCache(app);
        app.UseRouting();
        app.UseHeadRequests();
        app.UseContractHeaders();
        app.UseProblems();
        app.UseRequestUrlValidation();
        app.UsePresentIds();
        app.UseCanonicalQuery();
        ResponseCachingMiddleware.UseResponseCache(app);
        // Cached answers are returned above this line, at the cost of a lookup only.
        app.UseRequestTimeouts();
        app.Use(RequestLimits.DisableTimeoutOnceStarted);
        app.UseQueryStringValidation();
        app.UseRateLimiter();
        app.UseResponseCompression();
        app.UseRepresentation();
        app.MapContract();
        app.MapHealth();
        var v1 = app.MapGroup("/v1").AddEndpointFilterFactory(RequestRules.Factory);
        v1.MapEntry();
        v1.MapCite();
        v1.MapContext();
        v1.MapCatalogue();
        v1.MapClaimHistory();
        v1.MapEvidence();
        v1.MapPaths();
        v1.MapConversions();
        v1.MapDoseChecks();
        v1.MapReleases();
        v1.MapManifests();
        v1.MapChanges();
        v1.MapDownloads();
        v1.MapFeed();
        v1.MapSearch();
        v1.MapResolution();
        v1.MapSuggestions();
        v1.MapAnnotations();
    }
}
