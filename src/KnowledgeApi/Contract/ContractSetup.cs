using Microsoft.OpenApi;

namespace KnowledgeApi.Contract;

/// <summary>The contract: made from the code by Swashbuckle, served, and held against the committed file by a test.</summary>
internal static class ContractSetup
{
    public static void AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", Information());
            options.AddServer(new OpenApiServer { Url = "/", Description = "This service" });
            options.IncludeXmlComments(Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.xml"));
            options.DescribeAllParametersInCamelCase();
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.UseAllOfToExtendReferenceSchemas();
            options.CustomSchemaIds(SchemaNames.Of);
            options.DocInclusionPredicate((_, api) => api.HttpMethod == HttpMethods.Get && api.RelativePath is not null);
            options.SchemaFilter<RecordSchemas>();
            options.OperationFilter<ReadingOperations>();
            options.OperationFilter<FormatOperations>();
            options.DocumentFilter<DocumentOrder>();
        });
    }

    public static void MapContract(this WebApplication app)
    {
        app.MapSwagger("/openapi/{documentName}.json", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "docs";
            ui.DocumentTitle = "Nutrient–condition evidence API";
            ui.SwaggerEndpoint("/openapi/v1.json", "v1");
        });
        app.MapGet("/", () => TypedResults.Redirect("/docs")).ExcludeFromDescription();
    }

    private static OpenApiInfo Information() => new()
    {
        Title = "Nutrient–condition evidence API",
        Version = ContractVersion.Current,
        Description = $"""
            What documents say about nutrients and conditions, what the studies behind them found, and what we conclude: three layers, never mixed.
            Every number has its unit, basis, form and source; disagreement is shown; every answer can be pinned to an immutable release.

            **{Start.StartEndpoints.Notice}**

            Begin at `/v1`, or ask `/v1/claims?condition=restless-legs-syndrome&nutrient=iron`.
            """,
        License = new OpenApiLicense { Name = "Code Apache-2.0, data CC BY 4.0", Identifier = "Apache-2.0" },
    };
}
