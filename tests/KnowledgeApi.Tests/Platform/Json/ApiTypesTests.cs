using KnowledgeApi.Platform.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Platform.Json;

/// <summary>What answers are made of is known when the program is built.</summary>
public sealed class ApiTypesTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_answer_is_of_a_type_known_at_build()
    {
        var service = await TestService.SharedAsync(postgres);
        var answers = service.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(e => e.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>())
            .Where(m => m is { StatusCode: StatusCodes.Status200OK, Type: not null } && m.Type != typeof(void) && !m.Type.IsAssignableTo(typeof(Stream)))
            .Select(m => m.Type!).Distinct().ToArray();
        Assert.True(answers.Length > 30);
        Assert.Empty(answers.Where(t => JsonContexts.All.All(c => c.GetTypeInfo(t) is null)).Select(t => t.ToString()));
    }
}
