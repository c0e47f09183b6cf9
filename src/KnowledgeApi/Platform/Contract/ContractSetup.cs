using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Sets up the contract: Swashbuckle generates it from the code, the service serves it, and a test compares it with the committed files.</summary>
internal static class ContractSetup
{
    /// <summary>
    /// Swagger UI fills in every example value. A form with every filter set matches nothing, so only the values of the sample request are kept.
    /// </summary>
    private const string KeepFirstQuestion = """
        (response) => { if (!response.url.endsWith('/openapi/v1.json')) return response; const contract = JSON.parse(response.text); for (const path of Object.values(contract.paths)) for (const operation of Object.values(path)) for (const parameter of operation.parameters ?? []) if (parameter.in === 'query' && !parameter.required && !(operation['x-first-question'] ?? []).includes(parameter.name)) delete parameter.example; response.text = JSON.stringify(contract); return response; }
        """;

    private const string DocumentationPath = "docs";

    private const string OpenFirstQuestion = "<script>if (!location.hash) location.replace('#/Conditions/getConditionEvidence');</script>";

    /// <param name="services">The service collection.</param>
    /// <param name="more">Further configuration from the host.</param>
    public static void AddContract(this IServiceCollection services, Action<SwaggerGenOptions>? more = null)
    {
        services.AddEndpointsApiExplorer();
        services.AddTransient<ISerializerDataContractResolver>(_ => new DocumentContracts(new JsonSerializerDataContractResolver(ApiJson.Options)));
        services.AddSingleton<ContractFiles>().AddSingleton<ContractOperations>();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", ContractInformation.Create());
            options.AddServer(ContractInformation.Server());
            options.IncludeXmlComments(Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.xml"));
            options.IncludeXmlComments(Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.Verification.xml"));
            options.DescribeAllParametersInCamelCase();
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.UseAllOfToExtendReferenceSchemas();
            options.MapType<ValueList>(ParameterRules.ListOfTexts);
            options.CustomSchemaIds(SchemaNames.ForType);
            options.DocInclusionPredicate((_, api) => ContractOperations.IsOne(api));
            options.SchemaFilter<RecordSchemas>();
            options.OperationFilter<OperationTexts>();
            options.OperationFilter<ParameterRules>();
            options.OperationFilter<OperationOutcomes>();
            options.OperationFilter<OperationExamples>();
            options.OperationFilter<Deprecations>();
            options.DocumentFilter<SharedParts>();
            options.OperationFilter<FormatOperations>();
            options.DocumentFilter<DocumentOrder>();
            more?.Invoke(options);
        });
    }

    public static void MapContract(this WebApplication app)
    {
        app.MapContractFiles();
        app.MapProblemPages();
        app.MapVocabularyPages();
        // Other requests do not pass through it.
        app.UseWhen(context => context.Request.Path.StartsWithSegments($"/{DocumentationPath}"), UseDocumentation);
        app.MapPage("/", () => TypedResults.Redirect($"/{DocumentationPath}"));
    }

    private static void UseDocumentation(IApplicationBuilder app) => app.UseSwaggerUI(ui =>
    {
        ui.RoutePrefix = DocumentationPath;
        ui.DocumentTitle = ContractInformation.Title;
        ui.SwaggerEndpoint("/openapi/v1.json", "v1");
        ui.EnableDeepLinking();
        ui.EnableTryItOutByDefault();
        ui.DocExpansion(DocExpansion.List);
        ui.DefaultModelsExpandDepth(0);
        ui.DefaultModelRendering(ModelRendering.Example);
        ui.ConfigObject.AdditionalItems["displayRequestDuration"] = true;
        ui.UseResponseInterceptor(KeepFirstQuestion);
        ui.HeadContent = OpenFirstQuestion;
    });
}
